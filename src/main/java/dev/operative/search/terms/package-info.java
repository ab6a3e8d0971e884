/// How terms are rendered: what the tables say, and what real aligned paragraphs show.
@NullMarked
package dev.operative.search.terms;

import org.jspecify.annotations.NullMarked;
