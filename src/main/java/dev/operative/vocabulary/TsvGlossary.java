package dev.operative.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads glossaries of tab-separated values.
final class TsvGlossary {
  private final String file;

  TsvGlossary(String file) {
    this.file = file;
  }

  /// Reads the lines of a file, the header first; empty lines are passed over.
  ///
  /// @throws VocabularyException when a line is broken
  List<Glossary.Entry> read(List<String> lines) {
    List<String> header =
        lines.isEmpty()
            ? List.of()
            : List.of(lines.getFirst().replace("\ufeff", "").strip().split("\\s*\t\\s*", -1));
    List<String> languages =
        header.stream().map(column -> column.toLowerCase(Locale.ROOT)).sorted().toList();
    boolean two = languages.equals(List.of("en", "zh"));
    if (!two && !header.equals(TermTable.COLUMNS)) {
      throw new VocabularyException(
          file
              + ", line 1: the header must be en and zh, separated by a tab, or the columns "
              + String.join(", ", TermTable.COLUMNS));
    }
    List<String> columns =
        two ? header.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList() : header;
    List<Glossary.Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Table.Row row = row(i + 1, columns, List.of(lines.get(i).split("\t", -1)));
        entries.add(new Glossary.Entry(two ? pair(row) : TermTable.term(row), i + 1));
      }
    }
    if (entries.size() > Glossary.MOST) {
      throw new VocabularyException(
          "%s: has more than %,d terms; leave out what is not searched for"
              .formatted(file, Glossary.MOST));
    }
    return entries;
  }

  private Table.Row row(int line, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new VocabularyException(
          "%s, line %d: has %d cells, but the header has %d; cells are separated by one tab"
              .formatted(file, line, cells.size(), columns.size()));
    }
    return new Table.Row(file, line, columns, cells);
  }

  private static Term pair(Table.Row row) {
    List<String> english = row.items("en");
    return new Term(english.getFirst(), "glossary", english, row.items("zh"), List.of(), List.of());
  }
}
