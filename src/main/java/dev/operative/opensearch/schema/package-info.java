/// How provisions, queries and words are told to a cluster.
@NullMarked
package dev.operative.opensearch.schema;

import org.jspecify.annotations.NullMarked;
