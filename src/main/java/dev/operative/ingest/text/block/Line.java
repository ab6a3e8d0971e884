package dev.operative.ingest.text.block;

import java.util.regex.Pattern;

/// A line of a document, free of markup.
///
/// @param number its number in the source, from 1
/// @param text its text, without heading marks, emphasis and list dash. A footnote mark stands between
///     [FootnoteMarks#OPEN] and [FootnoteMarks#CLOSE]
/// @param headingLevel the heading level that the format gives it, from 1; 0 when it gives none
/// @param emphasised whether the whole line is bold, italic or underlined
/// @param listItem whether the format marks it as an item of a list
/// @param place where it stands on its page
public record Line(
    int number, String text, int headingLevel, boolean emphasised, boolean listItem, Place place) {
  private static final Pattern RULE = Pattern.compile("[-–—_*=~\\s]{3,}|<img[^>]*>|!\\[.{0,200}");

  /// A line of a format that gives no hints.
  public static Line plain(int number, String text) {
    return new Line(number, text, 0, false, false, Place.UNKNOWN);
  }

  /// The same line with another text.
  public Line withText(String other) {
    return new Line(number, other, headingLevel, emphasised, listItem, place);
  }

  /// The same line in another region.
  public Line in(Region region) {
    return new Line(number, text, headingLevel, emphasised, listItem, place.in(region));
  }

  /// Its page, from 1; 0 when the format has no pages.
  public int page() {
    return place.page();
  }

  /// Where on its page it stands.
  public Region region() {
    return place.region();
  }

  /// Whether nothing is printed on it.
  public boolean isBlank() {
    return text.isBlank();
  }

  /// Whether it is drawn, not written: a rule above footnotes, a picture.
  public boolean isRule() {
    return RULE.matcher(text).matches();
  }
}
