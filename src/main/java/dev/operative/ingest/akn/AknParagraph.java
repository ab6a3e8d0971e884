package dev.operative.ingest.akn;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.akn.markup.RichText;
import java.util.List;

/// A paragraph as the file has it.
///
/// @param section its role
/// @param number its number; [ParagraphNumber#NONE] when it has none
/// @param headings the headings it stands under, outermost first
/// @param text its text
/// @param mark for a footnote its own mark, else empty text
/// @param quoted whether it is quoted from another text, so that its verbs are not the organ's
/// @param line its first line
/// @param lastLine its last line
record AknParagraph(
    Section section,
    ParagraphNumber number,
    List<String> headings,
    RichText text,
    String mark,
    boolean quoted,
    int line,
    int lastLine) {
  AknParagraph {
    headings = List.copyOf(headings);
  }
}
