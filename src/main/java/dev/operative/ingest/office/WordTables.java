package dev.operative.ingest.office;

import dev.operative.ingest.text.block.StructureMarks;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Tells tables that lay out a page, as the masthead of a document is laid out, from tables of facts, and writes the rows
/// of the latter.
final class WordTables {
  private final StructureMarks marks;

  WordTables(StructureMarks marks) {
    this.marks = marks;
  }

  /// Whether the table is read as the paragraphs of its cells, one after the other: when most of them are lines of a
  /// masthead, or when no row has more than one cell that is filled.
  boolean laysOut(XWPFTable table) {
    if (table.getRows().stream().allMatch(row -> filled(row).size() < 2)) {
      return true;
    }
    List<String> paragraphs =
        cells(table).stream()
            .flatMap(cell -> cell.getParagraphs().stream())
            .map(WordTables::text)
            .filter(text -> !text.isEmpty())
            .toList();
    long masthead = paragraphs.stream().filter(marks::isFrontMatter).count();
    return masthead * 2 > paragraphs.size();
  }

  /// Its filled cells, row by row.
  static List<XWPFTableCell> cells(XWPFTable table) {
    return table.getRows().stream().flatMap(row -> filled(row).stream()).toList();
  }

  /// A row of a table of facts: `| CTED | 2004 |`; empty when nothing is in it.
  static String line(XWPFTableRow row) {
    List<XWPFTableCell> cells = filled(row);
    return cells.isEmpty()
        ? ""
        : cells.stream().map(WordTables::facts).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String facts(XWPFTableCell cell) {
    String paragraphs =
        cell.getParagraphs().stream()
            .map(WordTables::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    String text = paragraphs.isEmpty() ? cell.getText() : paragraphs;
    return text.replaceAll("\\s+", " ").replace('|', '/').strip();
  }

  private static List<XWPFTableCell> filled(XWPFTableRow row) {
    return row.getTableCells().stream().filter(cell -> !cell.getText().isBlank()).toList();
  }

  private static String text(XWPFParagraph paragraph) {
    return paragraph.getText().replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
