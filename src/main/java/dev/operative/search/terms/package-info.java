/// Renderings of terms: those of the tables, and those that aligned paragraphs show.
@NullMarked
package dev.operative.search.terms;

import org.jspecify.annotations.NullMarked;
