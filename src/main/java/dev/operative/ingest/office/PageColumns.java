package dev.operative.ingest.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Puts the lines of a page into reading order: where it is printed in two columns, those of the left one come before those
/// of the right one, and a line over both stands between what is above and what is below it.
///
/// Columns are told from a table by their lines, most of which reach from edge to edge.
final class PageColumns {
  /// The space between columns is wider than this, as a share of the size of the print.
  private static final double GUTTER = 1.2;

  /// So many lines of two columns must stand beside each other.
  private static final int FEWEST = 8;

  /// No column takes a smaller share of the page.
  private static final double NARROWEST = 0.25;

  /// No page is wider, in points.
  private static final int WIDEST = 2_000;

  /// A full line takes such a share of its column.
  private static final double FULL = 0.7;

  /// A line with what is printed on it, from left to right.
  private record Row(List<TextPosition> characters) {
    double left() {
      return characters.getFirst().getXDirAdj();
    }

    double right() {
      return end(characters.getLast());
    }

    /// Whether the space before a character is as wide as one between columns.
    boolean isGap(int before) {
      return gapEnd(before) - gapStart(before) > characters.get(before).getFontSizeInPt() * GUTTER;
    }

    double gapStart(int before) {
      return end(characters.get(before - 1));
    }

    double gapEnd(int before) {
      return characters.get(before).getXDirAdj();
    }

    /// The number of characters before a place where the line leaves a gutter free; -1 where it leaves none.
    int charactersBefore(double place) {
      for (int i = 1; i < characters.size(); i++) {
        if (gapStart(i) <= place && place <= gapEnd(i) && isGap(i)) {
          return i;
        }
      }
      return -1;
    }

    Row part(int from, int to) {
      return new Row(characters.subList(from, to));
    }

    PrintedLine printed() {
      return PrintedLine.of(characters);
    }
  }

  /// A line of two columns.
  private record Pair(Row left, Row right) {}

  private PageColumns() {}

  /// The lines of a page in reading order.
  ///
  /// @param lines their characters, line by line, from the top to the bottom of the page
  static List<PrintedLine> read(List<List<TextPosition>> lines) {
    List<Row> rows =
        lines.stream().map(PageColumns::row).filter(row -> !row.characters().isEmpty()).toList();
    int gutter = gutter(rows);
    if (gutter < 0 || !isRunningText(pairs(rows, gutter))) {
      return lines.stream().map(PrintedLine::of).filter(line -> !line.text().isBlank()).toList();
    }
    return ordered(rows, gutter);
  }

  private static Row row(List<TextPosition> line) {
    return new Row(
        line.stream()
            .filter(it -> it.getUnicode() != null && !it.getUnicode().isBlank())
            .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
            .toList());
  }

  private static double end(TextPosition character) {
    return character.getXDirAdj() + character.getWidthDirAdj();
  }

  /// The place that most lines leave free, in points from the left; less than 0 when too many lines print on it.
  private static int gutter(List<Row> rows) {
    int[] free = new int[WIDEST];
    int[] passed = new int[WIDEST];
    for (Row row : rows) {
      count(row.left(), row.right(), passed);
      for (int i = 1; i < row.characters().size(); i++) {
        if (row.isGap(i)) {
          count(row.gapStart(i), row.gapEnd(i), free);
        }
      }
    }
    int gutter = -1;
    int most = FEWEST - 1;
    for (int place = 0; place < WIDEST; place++) {
      int over = passed[place] - free[place];
      if (free[place] > most && free[place] > 2 * over) {
        most = free[place];
        gutter = place;
      }
    }
    return gutter;
  }

  private static void count(double from, double to, int[] places) {
    for (int place = (int) Math.max(0, Math.ceil(from)); place < Math.min(WIDEST, to); place++) {
      places[place]++;
    }
  }

  private static double leftEdge(List<Row> rows) {
    return rows.stream().mapToDouble(Row::left).min().orElse(0);
  }

  private static double rightEdge(List<Row> rows) {
    return rows.stream().mapToDouble(Row::right).max().orElse(0);
  }

  private static List<Pair> pairs(List<Row> rows, int gutter) {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : rows) {
      int before = row.charactersBefore(gutter);
      if (before > 0) {
        pairs.add(new Pair(row.part(0, before), row.part(before, row.characters().size())));
      }
    }
    return pairs;
  }

  private static boolean isRunningText(List<Pair> pairs) {
    List<Row> left = pairs.stream().map(Pair::left).toList();
    List<Row> right = pairs.stream().map(Pair::right).toList();
    double whole = rightEdge(right) - leftEdge(left);
    return isMostlyFull(left, whole) && isMostlyFull(right, whole);
  }

  /// Whether most lines of a column reach from edge to edge, and it is wider than numbers before paragraphs are.
  private static boolean isMostlyFull(List<Row> column, double whole) {
    double width = rightEdge(column) - leftEdge(column);
    long full = column.stream().filter(row -> row.right() - row.left() > FULL * width).count();
    return width > NARROWEST * whole && 2 * full > column.size();
  }

  private static List<PrintedLine> ordered(List<Row> rows, int gutter) {
    double left = leftEdge(rows);
    double right = leftEdge(pairs(rows, gutter).stream().map(Pair::right).toList());
    List<PrintedLine> lines = new ArrayList<>();
    List<PrintedLine> behind = new ArrayList<>();
    for (Row row : rows) {
      int before = row.charactersBefore(gutter);
      if (before > 0) {
        lines.add(row.part(0, before).printed().in(1, 0));
        behind.add(row.part(before, row.characters().size()).printed().in(2, left - right));
      } else if (row.left() > gutter) {
        behind.add(row.printed().in(2, left - right));
      } else {
        boolean over = row.right() > gutter;
        if (over) {
          lines.addAll(behind);
          behind.clear();
        }
        lines.add(row.printed().in(over ? 0 : 1, 0));
      }
    }
    lines.addAll(behind);
    return lines;
  }
}
