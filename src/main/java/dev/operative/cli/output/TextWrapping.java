package dev.operative.cli.output;

import dev.operative.search.Highlight;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Breaks text into lines as wide as a terminal shows them; a Chinese character is two columns wide.
final class TextWrapping {
  private TextWrapping() {}

  /// Breaks a text.
  ///
  /// @param highlights stretches of the text to be marked, in order, not overlapping
  /// @param width columns of a line; a single word that is wider stands alone
  /// @param mark marks a stretch of a line
  static List<String> wrap(
      String text, List<Highlight> highlights, int width, UnaryOperator<String> mark) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int lineStart = 0;
    int columns = 0;
    int previous = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      int added = columns(text.substring(previous, next).stripTrailing());
      if (columns + added > width && previous > lineStart) {
        lines.add(marked(text, lineStart, previous, highlights, mark));
        lineStart = previous;
        columns = 0;
      }
      columns += columns(text.substring(previous, next));
      previous = next;
    }
    if (lineStart < text.length()) {
      lines.add(marked(text, lineStart, text.length(), highlights, mark));
    }
    return lines;
  }

  /// How many columns a text takes on a terminal.
  static int columns(String text) {
    return text.codePoints().map(TextWrapping::columns).sum();
  }

  private static int columns(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (character >= 0x1100 && character < 0x1160)
            || (character >= 0x2E80 && character < 0xA4D0)
            || (character >= 0xAC00 && character < 0xD7A4)
            || (character >= 0xF900 && character < 0xFB00)
            || (character >= 0xFF00 && character < 0xFF61)
            || (character >= 0x20000 && character < 0x40000);
    return wide ? 2 : 1;
  }

  private static String marked(
      String text, int from, int to, List<Highlight> highlights, UnaryOperator<String> mark) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder line = new StringBuilder();
    int done = from;
    for (Highlight highlight : highlights) {
      int start = Math.max(done, highlight.start());
      int stop = Math.min(end, highlight.end());
      if (start < stop) {
        line.append(text, done, start).append(mark.apply(text.substring(start, stop)));
        done = stop;
      }
    }
    return line.append(text, done, Math.max(done, end)).toString();
  }
}
