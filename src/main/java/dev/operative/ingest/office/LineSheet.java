package dev.operative.ingest.office;

import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Collects the lines of a document whose paragraphs are known: each is a line of its own, with an empty line
/// before it.
final class LineSheet {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");

  private final List<Line> lines = new ArrayList<>();
  private int number = 1;

  /// A paragraph as its format gives it.
  ///
  /// @param headingLevel from 1; 0 when it is no heading
  /// @param emphasised whether all of it is bold, italic or underlined
  /// @param listItem whether it is an item of a list
  record Entry(String text, int headingLevel, boolean emphasised, boolean listItem) {
    static Entry plain(String text) {
      return new Entry(text, 0, false, false);
    }
  }

  /// A text on one line, each stretch of white space in it as one space.
  static String oneLine(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ");
  }

  /// Adds a paragraph.
  ///
  /// @param at its line in the source; numbers never decrease, whatever is given
  void add(int at, Entry entry) {
    String text = entry.text().strip();
    if (text.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add(Line.plain(number, ""));
    }
    number = Math.max(number, at);
    lines.add(
        new Line(
            number,
            text,
            entry.headingLevel(),
            entry.emphasised(),
            entry.listItem(),
            Place.UNKNOWN));
  }

  /// The lines so far.
  List<Line> lines() {
    return List.copyOf(lines);
  }
}
