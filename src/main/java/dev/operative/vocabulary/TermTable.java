package dev.operative.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bilingual terms of `terms.tsv`, checked.
record TermTable(List<Term> all) {
  private static final String FILE = "terms.tsv";
  static final List<String> COLUMNS =
      List.of(
          "concept_id",
          "type",
          "english_forms",
          "chinese_forms",
          "ambiguous_zh",
          "unattested_zh",
          "en_count",
          "zh_count",
          "evidence");

  static TermTable read(TableSource source) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, COLUMNS).rows()) {
      Term term = term(row);
      if (terms.put(term.id(), term) != null) {
        throw row.broken("concept_id", "'" + term.id() + "' has a row already; each term has one");
      }
    }
    return new TermTable(List.copyOf(terms.values()));
  }

  /// The term of a row.
  static Term term(Table.Row row) {
    row.requireCount("en_count");
    row.requireCount("zh_count");
    return new Term(
        row.text("concept_id"),
        row.text("type"),
        row.items("english_forms"),
        row.items("chinese_forms"),
        row.list("unattested_zh"),
        row.list("ambiguous_zh").stream().map(item -> ambiguousForm(row, item)).toList());
  }

  private static String ambiguousForm(Table.Row row, String item) {
    if (!item.matches("[^:]+:(0|0?\\.\\d+|1(\\.0+)?)")) {
      throw row.broken(
          "ambiguous_zh",
          "'" + item + "' must be a form, a colon and a share from 0 to 1: 国家:0.20");
    }
    return item.substring(0, item.indexOf(':'));
  }
}
