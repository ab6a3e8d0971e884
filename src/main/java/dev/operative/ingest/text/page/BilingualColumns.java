package dev.operative.ingest.text.page;

import dev.operative.ingest.TextLanguage;
import dev.operative.ingest.text.block.ForeignBlocks.Run;
import dev.operative.ingest.text.block.Line;
import dev.operative.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page that is printed in two columns, one of them in a language that is not read: the lines with the other column
/// alone.
///
/// @param lines the lines that can be read
/// @param leftOut the column that cannot; empty when the text is not printed so
public record BilingualColumns(List<Line> lines, Optional<Run> leftOut) {
  private static final Pattern GUTTER = Pattern.compile("(?<=\\S) {3,}(?=\\S)");

  private static final int FEWEST_LINES = 4;

  public BilingualColumns {
    lines = List.copyOf(lines);
  }

  /// Looks at the lines of a text.
  ///
  /// @param languages those that are read
  public static BilingualColumns of(List<Line> lines, Languages languages) {
    if (lines.stream().anyMatch(line -> line.place().column() > 0)) {
      return placed(lines, languages);
    }
    int gutter = gutter(lines);
    if (gutter < 0) {
      return new BilingualColumns(lines, Optional.empty());
    }
    List<Line> left = lines.stream().map(line -> line.withText(left(line, gutter))).toList();
    List<Line> right = lines.stream().map(line -> line.withText(right(line, gutter))).toList();
    Optional<String> leftLanguage = foreign(left, languages);
    Optional<String> rightLanguage = foreign(right, languages);
    if (leftLanguage.isPresent() == rightLanguage.isPresent()) {
      return new BilingualColumns(lines, Optional.empty());
    }
    Run run =
        new Run(
            leftLanguage.or(() -> rightLanguage).orElseThrow(),
            lines.getFirst().number(),
            lines.getLast().number());
    return new BilingualColumns(leftLanguage.isPresent() ? right : left, Optional.of(run));
  }

  /// Looks at lines whose format tells their columns.
  private static BilingualColumns placed(List<Line> lines, Languages languages) {
    Optional<String> left = foreign(column(1, lines), languages);
    Optional<String> right = foreign(column(2, lines), languages);
    if (left.isPresent() == right.isPresent()) {
      return new BilingualColumns(lines, Optional.empty());
    }
    int other = left.isPresent() ? 1 : 2;
    List<Line> out = column(other, lines);
    Run run =
        new Run(
            left.or(() -> right).orElseThrow(), out.getFirst().number(), out.getLast().number());
    return new BilingualColumns(
        lines.stream().filter(line -> line.place().column() != other).toList(), Optional.of(run));
  }

  private static List<Line> column(int number, List<Line> lines) {
    return lines.stream().filter(line -> line.place().column() == number).toList();
  }

  /// The place before which most of the lines leave a space free, the rightmost of several; less than 0 when there is none.
  private static int gutter(List<Line> lines) {
    Map<Integer, Integer> places = new TreeMap<>();
    int printed = 0;
    for (Line line : lines) {
      printed += line.isBlank() ? 0 : 1;
      Matcher gap = GUTTER.matcher(line.text());
      while (gap.find()) {
        for (int end = gap.start() + 2; end <= gap.end(); end++) {
          places.merge(indent(line) + end, 1, Integer::sum);
        }
      }
    }
    int most = Math.max(FEWEST_LINES, printed / 2 + 1);
    int gutter = -1;
    for (Map.Entry<Integer, Integer> place : places.entrySet()) {
      if (place.getValue() >= most) {
        most = place.getValue();
        gutter = place.getKey();
      }
    }
    return gutter;
  }

  private static String left(Line line, int gutter) {
    int end = gutter - indent(line);
    if (end > 0 && isParted(line, end)) {
      return line.text().substring(0, end).strip();
    }
    return end <= 0 ? "" : line.text();
  }

  private static String right(Line line, int gutter) {
    int start = gutter - indent(line);
    if (start > 0 && isParted(line, start)) {
      return line.text().substring(start).strip();
    }
    return start >= line.text().length() ? "" : line.text();
  }

  /// Whether a line leaves the gutter free and goes on behind it, which a title over both columns does not.
  private static boolean isParted(Line line, int gutter) {
    return line.text().startsWith("  ", gutter - 2);
  }

  /// How far from the left the text of a line begins, as far as its format tells.
  private static int indent(Line line) {
    return Math.max(0, line.place().indent());
  }

  /// The language of a column when it is none of those that are read.
  private static Optional<String> foreign(List<Line> column, Languages languages) {
    String text = column.stream().map(Line::text).collect(Collectors.joining(" "));
    return TextLanguage.of(text)
        .map(TextLanguage::name)
        .filter(name -> languages.parse(name).isEmpty());
  }
}
