package dev.operative.vocabulary;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.Section;
import java.util.List;

/// A paragraph of an official resolution with what its markup says.
///
/// @param document the file it was read from
/// @param text its text without footnotes
/// @param spans the italic and bold runs, as offsets into the text
/// @param links the document links, as offsets into the text
record MarkedParagraph(
    String document,
    Body body,
    Language language,
    Section section,
    String text,
    List<Span> spans,
    List<Link> links) {
  record Span(int start, int end) {}

  record Link(String target, int start, int end) {}
}
