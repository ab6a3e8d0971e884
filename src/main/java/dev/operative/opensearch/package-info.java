/// The engine on a cluster: the ports for reading and writing an index, on OpenSearch.
@NullMarked
package dev.operative.opensearch;

import org.jspecify.annotations.NullMarked;
