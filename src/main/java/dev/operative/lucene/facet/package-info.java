/// Counts of the values of facets.
@NullMarked
package dev.operative.lucene.facet;

import org.jspecify.annotations.NullMarked;
