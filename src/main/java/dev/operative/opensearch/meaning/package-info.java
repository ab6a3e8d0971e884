/// The vectors of the texts of an index on a cluster: as they are kept there, written, and copied to where they are searched.
@NullMarked
package dev.operative.opensearch.meaning;

import org.jspecify.annotations.NullMarked;
