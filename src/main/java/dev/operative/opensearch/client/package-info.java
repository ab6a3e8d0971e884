/// Speaking to a cluster over HTTP, and what goes wrong there.
@NullMarked
package dev.operative.opensearch.client;

import org.jspecify.annotations.NullMarked;
