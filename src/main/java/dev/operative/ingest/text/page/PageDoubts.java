package dev.operative.ingest.text.page;

import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.document.doubt.ReadingDoubt.Kind;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds on the pages of a document the signs that what is printed there is not what was read: a page without text, and
/// a table whose lines came without their columns.
public final class PageDoubts {
  /// A page with fewer letters is a picture, perhaps with a page number.
  private static final int LETTERS_OF_A_PAGE = 12;

  /// So many rows under each other are a table.
  private static final int ROWS_OF_A_TABLE = 3;

  /// No printed row is longer; what is would take long to search.
  private static final int LONGEST_ROW = 400;

  /// Three cells that spaces keep apart.
  private static final Pattern CELLS = Pattern.compile("\\S(?: {3,}|\\t)\\S.*(?: {3,}|\\t)\\S");

  /// Three figures at the end.
  private static final Pattern FIGURES = Pattern.compile("(?:\\s[-–—(]?\\d[\\d.,]*\\)?%?){3,}$");

  private PageDoubts() {}

  /// The doubts about these lines, at most one of a kind.
  ///
  /// @param lines as the format gives them, the last page's last line included even when it is blank
  public static List<ReadingDoubt> of(List<Line> lines) {
    List<ReadingDoubt> doubts = new ArrayList<>();
    emptyPages(lines).ifPresent(doubts::add);
    flattenedTables(lines).ifPresent(doubts::add);
    return List.copyOf(doubts);
  }

  private static Optional<ReadingDoubt> emptyPages(List<Line> lines) {
    Map<Integer, Long> letters = new TreeMap<>();
    for (Line line : lines) {
      letters.merge(line.page(), letters(line), Long::sum);
    }
    int pages = letters.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> empty = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      if (letters.getOrDefault(page, 0L) < LETTERS_OF_A_PAGE) {
        empty.add(page);
      }
    }
    return empty.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReadingDoubt(
                Kind.EMPTY_PAGE,
                lastLineBefore(empty.getFirst(), lines),
                empty.size(),
                Integer.toString(empty.getFirst())));
  }

  /// Whether the pages of a document are pictures, for what letters they have.
  ///
  /// @param lines the lines of all pages
  /// @param pages how many pages there are
  public static boolean arePictures(List<Line> lines, int pages) {
    long letters = lines.stream().mapToLong(PageDoubts::letters).sum();
    return letters < (long) LETTERS_OF_A_PAGE * pages;
  }

  private static long letters(Line line) {
    return line.text().codePoints().filter(Character::isLetter).count();
  }

  private static int lastLineBefore(int page, List<Line> lines) {
    return lines.stream().filter(line -> line.page() < page).mapToInt(Line::number).max().orElse(0);
  }

  private static Optional<ReadingDoubt> flattenedTables(List<Line> lines) {
    int tables = 0;
    int first = 0;
    List<Line> rows = new ArrayList<>();
    for (Line line : lines) {
      boolean row = isRow(line.text());
      if (row) {
        rows.add(line);
      } else if (!line.isBlank()) {
        rows.clear();
      }
      if (row && rows.size() == ROWS_OF_A_TABLE) {
        tables++;
        first = tables == 1 ? rows.getFirst().number() : first;
      }
    }
    return tables == 0
        ? Optional.empty()
        : Optional.of(new ReadingDoubt(Kind.FLATTENED_TABLE, first, tables, ""));
  }

  private static boolean isRow(String text) {
    return text.length() <= LONGEST_ROW
        && (CELLS.matcher(text).find() || endsWithFigures(text))
        && !Tables.isRow(text);
  }

  /// Whether a text has letters and then three figures at its end.
  private static boolean endsWithFigures(String text) {
    Matcher figures = FIGURES.matcher(text);
    return figures.find() && hasLetters(text.substring(0, figures.start()));
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
