package dev.operative.vocabulary.table;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table of tab-separated values: UTF-8, no quoting, one row a line. Some columns it has once, others for any
/// language: `forms_en`. Lines above the header that begin with `#` say something about it.
///
/// @param name the file name, for messages
/// @param columns the header
/// @param rows the rows below the header
public record Table(String name, List<String> columns, List<Row> rows) {
  /// Reads a table and checks its shape.
  ///
  /// @param columns the columns that it must have, in any order
  /// @param byLanguage the columns that it may have for any language, without the language's code
  /// @throws VocabularyException when the header is another or a row has another number of cells
  public static Table read(
      TableSource source, String name, List<String> columns, List<String> byLanguage) {
    List<String> lines = source.lines(name);
    int top = 0;
    while (top < lines.size() && lines.get(top).startsWith("#")) {
      top++;
    }
    List<String> header = top == lines.size() ? List.of() : List.of(lines.get(top).split("\t", -1));
    if (!header.containsAll(columns)
        || !header.stream()
            .allMatch(
                column -> columns.contains(column) || byLanguage.contains(withoutCode(column)))) {
      throw new VocabularyException(
          name
              + (", line " + (top + 1) + ": the header must be the columns ")
              + String.join(", ", columns)
              + byLanguage.stream()
                  .map(column -> ", " + column + "_en and the like")
                  .collect(Collectors.joining())
              + ", separated by tabs");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = top + 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() != header.size()) {
        throw new VocabularyException(
            name
                + ", line "
                + (i + 1)
                + ": has "
                + cells.size()
                + " cells, but the header has "
                + header.size()
                + "; cells are separated by one tab, and an empty one is written -");
      }
      rows.add(new Row(name, i + 1, header, cells));
    }
    return new Table(name, header, List.copyOf(rows));
  }

  private static String withoutCode(String column) {
    return column.replaceFirst("_[a-z]{2}$", "");
  }

  /// One row. `-` is an empty cell, `|` separates the items of a list.
  ///
  /// @param table the file name
  /// @param line the line number, from 1
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    /// The text of a cell that must not be empty.
    public String text(String column) {
      String cell = cells.get(columns.indexOf(column)).strip();
      if (cell.isEmpty() || cell.equals("-")) {
        throw broken(column, "is empty, but a text is required");
      }
      return cell;
    }

    /// The items of a cell, none when it is empty.
    public List<String> list(String column) {
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
    public List<String> items(String column) {
      text(column);
      return list(column);
    }

    /// The lists of a column in each language that has one in this table, empty lists left out.
    public Map<Language, List<String>> lists(Languages languages, String column) {
      Map<Language, List<String>> lists = new LinkedHashMap<>();
      for (Language language : languages.all()) {
        String name = column + "_" + language.code();
        if (columns.contains(name) && !list(name).isEmpty()) {
          lists.put(language, list(name));
        }
      }
      return lists;
    }

    /// The text of a column in a language; empty when this table has no such column, or the cell is empty.
    public Optional<String> cell(String column, Language language) {
      int index = columns.indexOf(column + "_" + language.code());
      return Optional.of(index < 0 ? "" : cells.get(index).strip())
          .filter(cell -> !cell.isEmpty() && !cell.equals("-"));
    }

    /// The lists of a column in each language that has one in this table, empty lists left out. Two at least must not be
    /// empty, or one where there is no second column.
    public Map<Language, List<String>> items(Languages languages, String column) {
      Map<Language, List<String>> lists = lists(languages, column);
      List<String> present =
          languages.all().stream()
              .map(language -> column + "_" + language.code())
              .filter(columns::contains)
              .toList();
      if (lists.size() < Math.min(2, present.size())) {
        present.forEach(this::text);
      }
      return lists;
    }

    /// Checks that a cell holds a count of zero or more for each language that has one in this table.
    public void requireCounts(Languages languages, String column) {
      languages.all().stream()
          .map(language -> column + "_" + language.code())
          .filter(columns::contains)
          .forEach(this::requireCount);
    }

    private void requireCount(String column) {
      String cell = text(column);
      if (!cell.matches("\\d{1,9}")) {
        throw broken(column, "is '" + cell + "', but a whole number of 0 or more is expected");
      }
    }

    /// The error to throw for a cell of this row.
    public VocabularyException broken(String column, String what) {
      return new VocabularyException(table + ", line " + line + ", column " + column + ": " + what);
    }
  }
}
