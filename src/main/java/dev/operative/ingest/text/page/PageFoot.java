package dev.operative.ingest.text.page;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.regex.Pattern;

/// Recognises what is printed at the foot of a page besides notes, and the same pieces beside a running head.
final class PageFoot {
  /// No printed line is longer; what is, such as a paragraph on one line, has no foot in it, and would take long to search.
  private static final int LONGEST = 400;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Pattern line;
  private final Pattern atEnds;

  PageFoot(SetPhrases phrases) {
    String piece = phrases.expression(SetPhrase.FOOT_PIECE);
    this.line = Pattern.compile("(?:" + piece + "(?:\\s+|$))+");
    this.atEnds = Pattern.compile("^" + piece + "\\s+|\\s+" + piece + "$");
  }

  /// Whether a line can be the number of a year that belongs to the line above: "held in Paris in" and "2025". No document
  /// of the United Nations has so many pages.
  private static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /// Whether a line is made of nothing else: "2/18    24-24211", "*2520975* Please recycle".
  boolean is(String text) {
    return text.length() <= LONGEST && line.matcher(text).matches() && !isYear(text);
  }

  /// A line without such pieces before and behind the rest of it.
  String without(String text) {
    return text.length() > LONGEST ? text.strip() : atEnds.matcher(text).replaceAll("").strip();
  }
}
