package dev.operative.export.bibliography;

import dev.operative.document.Paragraph;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.util.regex.Pattern;

/// Quotes a matching paragraph in a record.
final class Quotation {
  private static final int OPENING = 60;
  private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

  private Quotation() {}

  /// Its pinpoint, or its first words when it has no number.
  static String pinpoint(Paragraph paragraph) {
    String place = CitationStyle.pinpoint(paragraph);
    if (!place.isEmpty()) {
      return place;
    }
    String text = oneLine(paragraph.text());
    int cut = text.length() <= OPENING ? text.length() : text.lastIndexOf(' ', OPENING);
    int end = cut > 0 ? cut : text.offsetByCodePoints(0, text.codePointCount(0, OPENING));
    return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
  }

  /// Its citation, what its sentence begins with, and its text.
  static String full(IndexedParagraph found, Chapeaux chapeaux) {
    return CitationStyle.UN.cite(found) + ": " + oneLine(chapeaux.quoted(found.paragraph()));
  }

  /// On one line, since a line break ends a field in some formats.
  static String oneLine(String text) {
    return BREAK.matcher(text).replaceAll(" ").strip();
  }
}
