package dev.operative.vocabulary.glossary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.TermTable;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads glossaries of tab-separated values.
final class TsvGlossary {
  private final String file;
  private final Languages languages;

  TsvGlossary(String file, Languages languages) {
    this.file = file;
    this.languages = languages;
  }

  /// Reads the lines of a file, the header first; empty lines are passed over.
  ///
  /// @throws VocabularyException when a line is broken
  List<Glossary.Entry> read(List<String> lines) {
    List<String> header =
        lines.isEmpty()
            ? List.of()
            : List.of(lines.getFirst().replace("\ufeff", "").strip().split("\\s*\t\\s*", -1));
    List<String> columns = header.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
    boolean own = columns.containsAll(TermTable.COLUMNS);
    if (!own && !areLanguages(columns)) {
      throw new VocabularyException(
          file
              + ", line 1: the header must be the codes of two languages or more, as in en and zh, separated by a tab, or"
              + " that of terms.tsv");
    }
    List<Glossary.Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Table.Row row = row(i + 1, columns, List.of(lines.get(i).split("\t", -1)));
        entries.add(new Glossary.Entry(own ? TermTable.term(languages, row) : term(row), i + 1));
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

  /// Whether columns are named by the codes of languages, two at least and each once.
  private boolean areLanguages(List<String> columns) {
    return columns.size() > 1
        && columns.stream().distinct().count() == columns.size()
        && columns.stream().allMatch(column -> column.matches("[a-z]{2}"))
        && languages.all().stream().filter(each -> columns.contains(each.code())).count() > 1;
  }

  private Term term(Table.Row row) {
    Map<Language, List<String>> forms = new LinkedHashMap<>();
    languages.all().stream()
        .filter(each -> row.columns().contains(each.code()))
        .forEach(each -> forms.put(each, row.items(each.code())));
    String id = forms.values().iterator().next().getFirst();
    return new Term(id, "glossary", forms);
  }
}
