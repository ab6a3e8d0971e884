package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;

/// A paragraph together with what is known of the texts around it.
///
/// @param paragraph the paragraph
/// @param part the part it stands in
/// @param document the document it stands in
/// @param ordinal its place among the document's paragraphs, from 0
public record IndexedParagraph(
    Paragraph paragraph, PartHeader part, DocumentHeader document, int ordinal) {}
