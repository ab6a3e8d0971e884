package dev.operative.ingest.text.page;

import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Restores the rows of tables of figures, of which a conversion left nothing but spaces between the cells: `Africa 30 33
/// 41`. Several lines below each other that end in three figures are no running text.
public final class FigureRows {
  private static final Pattern ROW =
      Pattern.compile("(?<name>.{0,200}?\\S)(?<figures>(?:\\s+[-–—(]?\\d[\\d.,]*\\)?%?){3,20})");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// So many rows are a table.
  private static final int FEWEST = 3;

  /// No printed row is longer; what is would take long to search.
  private static final int LONGEST = 400;

  private FigureRows() {}

  /// The lines with such rows set as rows of a table.
  public static List<Line> restore(List<Line> lines) {
    List<Line> restored = new ArrayList<>(lines);
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (cells(lines.get(i).text()).isPresent()) {
        rows.add(i);
      } else {
        set(rows, restored);
        rows.clear();
      }
    }
    set(rows, restored);
    return List.copyOf(restored);
  }

  private static void set(List<Integer> rows, List<Line> lines) {
    if (rows.size() >= FEWEST) {
      for (int row : rows) {
        Line line = lines.get(row);
        lines.set(row, cells(line.text()).map(line::withText).orElse(line));
      }
    }
  }

  /// The cells of a row between bars; empty when the text is none.
  private static Optional<String> cells(String text) {
    if (text.length() > LONGEST || Tables.isRow(text)) {
      return Optional.empty();
    }
    Matcher row = ROW.matcher(text);
    if (!row.matches() || row.group("name").chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    String figures = String.join(" | ", SPACES.split(row.group("figures").strip()));
    return Optional.of("| " + row.group("name") + " | " + figures + " |");
  }
}
