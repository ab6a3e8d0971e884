/// Readers for web pages, PDF and Word files. Each turns its format into lines for the text parser, with what
/// the format knows and plain text does not: headings, list numbers, footnote marks, pages.
@NullMarked
package dev.operative.ingest.office;

import org.jspecify.annotations.NullMarked;
