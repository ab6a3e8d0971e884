package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The terms of `terms.tsv`, checked.
///
/// @param byId in the order of the table
public record TermTable(SequencedMap<String, Term> byId) {
  private static final String FILE = "terms.tsv";

  /// The columns that the table has once.
  public static final List<String> COLUMNS = List.of("concept_id", "type", "evidence");

  /// The columns that it has for any language.
  public static final List<String> BY_LANGUAGE =
      List.of("forms", "ambiguous", "unattested", "count");

  static TermTable read(Languages languages, TableSource source) {
    SequencedMap<String, Term> terms = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, COLUMNS, BY_LANGUAGE).rows()) {
      Term term = term(languages, row);
      if (terms.put(term.id(), term) != null) {
        throw row.broken("concept_id", "'" + term.id() + "' has a row already; each term has one");
      }
    }
    return new TermTable(Collections.unmodifiableSequencedMap(terms));
  }

  /// The term of a row.
  public static Term term(Languages languages, Table.Row row) {
    row.requireCounts(languages, "count");
    Map<Language, List<String>> ambiguous = new LinkedHashMap<>();
    row.lists(languages, "ambiguous")
        .forEach(
            (language, items) ->
                ambiguous.put(
                    language,
                    items.stream()
                        .map(item -> form(row, "ambiguous_" + language.code(), item))
                        .toList()));
    return new Term(
        row.text("concept_id"),
        row.text("type"),
        row.items(languages, "forms"),
        row.lists(languages, "unattested"),
        ambiguous);
  }

  private static String form(Table.Row row, String column, String item) {
    if (!item.matches("[^:]+:(0|0?\\.\\d+|1(\\.0+)?)")) {
      throw row.broken(
          column, "'" + item + "' must be a form, a colon and a share from 0 to 1: 国家:0.20");
    }
    return item.substring(0, item.indexOf(':'));
  }
}
