package dev.operative.web.page.reference;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import java.util.List;

/// A citation in one style.
///
/// @param style the name people know the style by
/// @param lang the language of the citation
public record StyledCitation(String style, String text, String lang) {
  /// The citations of a paragraph, in all styles.
  public static List<StyledCitation> of(IndexedParagraph found) {
    return CitationStyle.all().stream().map(style -> of(style, style.cite(found))).toList();
  }

  /// The citations of a whole text, in all styles.
  ///
  /// @param part the part of the document that is the text
  public static List<StyledCitation> of(DocumentHeader document, PartHeader part) {
    return CitationStyle.all().stream()
        .map(style -> of(style, style.cite(document, part)))
        .toList();
  }

  private static StyledCitation of(CitationStyle style, String text) {
    return new StyledCitation(style.title(), text, style.language().code());
  }
}
