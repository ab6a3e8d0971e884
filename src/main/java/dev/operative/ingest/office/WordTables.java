package dev.operative.ingest.office;

import dev.operative.ingest.text.block.StructureMarks;
import java.util.List;
import java.util.stream.Collectors;

/// Tells tables that lay out a page, as the masthead of a document is laid out, from tables of facts, and writes the rows
/// of the latter. A table is given as its rows, a row as its cells, a cell as its paragraphs, of which none is blank.
final class WordTables {
  private final StructureMarks marks;

  WordTables(StructureMarks marks) {
    this.marks = marks;
  }

  /// Whether the table is read as the paragraphs of its cells, one after the other: when most of them are lines of a
  /// masthead, or when no row has more than one cell that is filled.
  boolean laysOut(List<List<List<String>>> rows) {
    if (rows.stream().allMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() < 2)) {
      return true;
    }
    List<String> paragraphs = rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    long masthead = paragraphs.stream().filter(marks::isFrontMatter).count();
    return masthead * 2 > paragraphs.size();
  }

  /// A row of a table of facts: `| CTED | 2004 |`; empty when nothing is in it.
  static String line(List<List<String>> row) {
    List<String> cells =
        row.stream()
            .filter(cell -> !cell.isEmpty())
            .map(cell -> String.join(" ", cell).replace('|', '/'))
            .toList();
    return cells.isEmpty() ? "" : cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
