package dev.operative.search;

import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paragraph together with what is known of the texts around it.
///
/// @param paragraph the paragraph
/// @param part the part it stands in
/// @param document the document it stands in
/// @param ordinal its place among the document's paragraphs, from 0
public record IndexedParagraph(
    Paragraph paragraph, PartHeader part, DocumentHeader document, int ordinal) {
  /// The date a reader finds it under: its part's own, else its document's, as for a statement annexed to a
  /// letter. A citation of the part alone asks the part.
  public Optional<LocalDate> date() {
    return part.date().or(document::date);
  }

  /// Its citations of texts other than the one it stands in.
  public List<Citation> citationsOfOthers() {
    return paragraph.citations().stream()
        .filter(citation -> !part.symbol().equals(Optional.of(citation.symbol())))
        .toList();
  }
}
