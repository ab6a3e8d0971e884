package dev.operative.ingest.office;

import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Script;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/// One line of print.
///
/// @param text its text; raised small figures are footnote marks
/// @param left distance of its first character from the left of the page, in points
/// @param baseline distance of its baseline from the top of the page, in points
/// @param size size of most of its print, in points
/// @param emphasised whether all of it is bold or italic
/// @param column its column, from 1 at the left; 0 when it stands in none or over several
record PrintedLine(
    String text, double left, double baseline, double size, boolean emphasised, int column) {
  private static final double RAISED_SIZE = 0.8;
  private static final double RAISED_BY = 0.15;
  private static final double WORD_GAP = 0.5;
  private static final Pattern FIGURE_IN_CHINESE =
      Pattern.compile("\\p{IsHan}[0-9]$|[0-9][)）]?\\p{IsHan}$");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Puts a line together from its characters.
  static PrintedLine of(List<TextPosition> given) {
    List<TextPosition> positions = WideBrackets.behindWhatTheyOverlap(given);
    // Behind the last word of a paragraph there may be more marks than letters.
    List<TextPosition> words = positions.stream().filter(PrintedLine::isNoFigure).toList();
    double size = usual(words.isEmpty() ? positions : words, PrintedLine::size);
    double baseline =
        usual(
            positions.stream().filter(it -> size(it) > size * RAISED_SIZE).toList(),
            TextPosition::getYDirAdj);
    StringBuilder text = new StringBuilder();
    StringBuilder raised = new StringBuilder();
    boolean emphasised = true;
    TextPosition before = null;
    for (TextPosition position : positions) {
      String character = position.getUnicode();
      if (character == null || (character.isBlank() && before == null)) {
        continue;
      }
      boolean isRaised =
          size(position) <= size * RAISED_SIZE
              && baseline - position.getYDirAdj() > size * RAISED_BY
              && !character.isBlank();
      if (!isRaised) {
        flush(raised, text);
      }
      double space = before == null ? 0 : space(before, position);
      boolean gap = before != null && space > WORD_GAP * wordSpace(before);
      boolean ofSetting = space < size && isFigureInChinese(text, character);
      if (gap && raised.isEmpty() && !ofSetting) {
        text.append(' ');
      }
      (isRaised ? raised : text).append(character);
      emphasised &= isRaised || character.isBlank() || isEmphasised(position.getFont());
      before = position;
    }
    flush(raised, text);
    return new PrintedLine(tidy(text.toString()), left(positions), baseline, size, emphasised, 0);
  }

  /// The same line in a column.
  ///
  /// @param moved how far to the right it is to be seen, in points
  PrintedLine in(int other, double moved) {
    return new PrintedLine(text, left + moved, baseline, size, emphasised, other);
  }

  /// The same line with another text.
  PrintedLine with(String other) {
    return new PrintedLine(other, left, baseline, size, emphasised, column);
  }

  private static boolean isNoFigure(TextPosition position) {
    String character = position.getUnicode();
    return character != null
        && !character.isBlank()
        && character.chars().noneMatch(c -> Character.isDigit(c) || c == '*');
  }

  /// Whether it opens as a footnote does.
  boolean beginsWithMark() {
    return !text.isEmpty()
        && (text.charAt(0) == FootnoteMarks.OPEN || text.matches("(?:\\d{1,3}|\\*{1,3})\\s.*"));
  }

  private static double left(List<TextPosition> positions) {
    return positions.stream()
        .filter(position -> position.getUnicode() != null && !position.getUnicode().isBlank())
        .mapToDouble(TextPosition::getXDirAdj)
        .findFirst()
        .orElse(0);
  }

  private static void flush(StringBuilder raised, StringBuilder text) {
    if (!raised.isEmpty()) {
      text.append(FootnoteSigns.mark(raised.toString()).orElse(raised.toString()));
      raised.setLength(0);
    }
  }

  /// How far one character stands from the next.
  private static double space(TextPosition before, TextPosition next) {
    return next.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
  }

  private static double wordSpace(TextPosition position) {
    return Math.max(position.getWidthOfSpace(), 0.2 * size(position));
  }

  /// Whether Chinese stands beside a figure, where a small gap in which no space is printed is that of the setting: 第1 段.
  private static boolean isFigureInChinese(StringBuilder text, String next) {
    return FIGURE_IN_CHINESE.matcher(text.substring(Math.max(0, text.length() - 2)) + next).find();
  }

  /// Wide-set Chinese characters are no words apart.
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = printed(text.charAt(i));
      boolean between =
          c == ' '
              && !tidy.isEmpty()
              && i + 1 < text.length()
              && Script.isWide(tidy.charAt(tidy.length() - 1))
              && Script.isWide(text.charAt(i + 1));
      boolean twice = c == ' ' && (tidy.isEmpty() || tidy.charAt(tidy.length() - 1) == ' ');
      if (!between && !twice) {
        tidy.append(c);
      }
    }
    return tidy.toString().strip();
  }

  /// A character as it is printed: old fonts have dashes and quotation marks where Unicode has controls, as Windows does.
  private static char printed(char c) {
    if (c >= '\u0080' && c <= '\u009f') {
      return WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).get();
    }
    return c == '\u00a0' ? ' ' : c;
  }

  private static boolean isEmphasised(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("italic")
        || name.contains("oblique")
        || name.contains("black");
  }

  private static double size(TextPosition position) {
    return position.getFontSizeInPt();
  }

  /// The value that most characters have; of several the greatest, since marks are small.
  private static double usual(List<TextPosition> positions, ToDoubleFunction<TextPosition> value) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (TextPosition position : positions) {
      counts.merge(Math.round(value.applyAsDouble(position) * 10) / 10.0, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
