package dev.operative.ingest.text.block;

/// A line of a document, free of markup.
///
/// @param number its number in the source, from 1
/// @param text its text, without heading marks, emphasis and list dash. A footnote mark stands between
///     [FootnoteMarks#OPEN] and [FootnoteMarks#CLOSE]
/// @param headingLevel the heading level that the format gives it, from 1; 0 when it gives none
/// @param emphasised whether the whole line is bold, italic or underlined
/// @param listItem whether the format marks it as an item of a list
/// @param page the page it stands on, from 1; 0 when the format has no pages
public record Line(
    int number, String text, int headingLevel, boolean emphasised, boolean listItem, int page) {
  /// A line of a format that gives no hints.
  public static Line plain(int number, String text) {
    return new Line(number, text, 0, false, false, 0);
  }

  /// Whether nothing is printed on it.
  public boolean isBlank() {
    return text.isBlank();
  }
}
