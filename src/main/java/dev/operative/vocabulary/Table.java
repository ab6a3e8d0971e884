package dev.operative.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// A table of tab-separated values whose header is known: UTF-8, no quoting, one row a line.
///
/// @param name the file name, for messages
/// @param columns the header
/// @param rows the rows below the header
record Table(String name, List<String> columns, List<Row> rows) {
  /// Reads a table and checks its shape.
  ///
  /// @param columns the header that the file must have
  /// @throws VocabularyException when the header differs or a row has another number of cells
  static Table read(TableSource source, String name, List<String> columns) {
    List<String> lines = source.lines(name);
    if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(columns)) {
      throw new VocabularyException(
          name
              + ", line 1: the header must be the columns "
              + String.join(", ", columns)
              + ", separated by tabs");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() != columns.size()) {
        throw new VocabularyException(
            name
                + ", line "
                + (i + 1)
                + ": has "
                + cells.size()
                + " cells, but the header has "
                + columns.size()
                + "; cells are separated by one tab, and an empty one is written -");
      }
      rows.add(new Row(name, i + 1, columns, cells));
    }
    return new Table(name, columns, List.copyOf(rows));
  }

  /// One row. `-` is an empty cell, `|` separates the items of a list.
  ///
  /// @param table the file name
  /// @param line the line number, from 1
  record Row(String table, int line, List<String> columns, List<String> cells) {
    /// The text of a cell that must not be empty.
    String text(String column) {
      String cell = cells.get(columns.indexOf(column)).strip();
      if (cell.isEmpty() || cell.equals("-")) {
        throw broken(column, "is empty, but a text is required");
      }
      return cell;
    }

    /// The items of a cell, none when it is empty.
    List<String> list(String column) {
      String cell = cells.get(columns.indexOf(column)).strip();
      if (cell.isEmpty() || cell.equals("-")) {
        return List.of();
      }
      List<String> items = new ArrayList<>();
      for (String item : cell.split("\\|", -1)) {
        if (item.isBlank()) {
          throw broken(column, "has an empty item; items are separated by one |");
        }
        items.add(item.strip());
      }
      return List.copyOf(items);
    }

    /// The items of a cell that must have at least one.
    List<String> items(String column) {
      text(column);
      return list(column);
    }

    /// Checks that a cell holds a count of zero or more.
    void requireCount(String column) {
      String cell = text(column);
      if (!cell.matches("\\d{1,9}")) {
        throw broken(column, "is '" + cell + "', but a whole number of 0 or more is expected");
      }
    }

    /// The error to throw for a cell of this row.
    VocabularyException broken(String column, String what) {
      return new VocabularyException(table + ", line " + line + ", column " + column + ": " + what);
    }
  }
}
