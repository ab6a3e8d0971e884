/// Searching an index on a cluster at one commit.
@NullMarked
package dev.operative.opensearch.search;

import org.jspecify.annotations.NullMarked;
