/// Questions to an engine: queries, facets, filters and orders, and why a question cannot be read.
@NullMarked
package dev.operative.search.query;

import org.jspecify.annotations.NullMarked;
