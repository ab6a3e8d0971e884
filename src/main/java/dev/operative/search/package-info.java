/// The language of searching and the two ports to an engine: [dev.operative.search.SearchEngine] gives views to read from,
/// [dev.operative.search.index.ParagraphIndex] writes. No engine's types appear here.
@NullMarked
package dev.operative.search;

import org.jspecify.annotations.NullMarked;
