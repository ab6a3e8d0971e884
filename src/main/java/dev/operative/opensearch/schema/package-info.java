/// The objects, the queries and the words of an index on a cluster, in the JSON of OpenSearch.
@NullMarked
package dev.operative.opensearch.schema;

import org.jspecify.annotations.NullMarked;
