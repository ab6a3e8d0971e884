package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.search.query.Filters;
import java.util.Map;

/// A query for which people have said what should be found.
///
/// @param id its name: `E01`
/// @param kind what sort of query it is, as its file says: `plain`, `topic:acronym`; may be empty
/// @param language the language it is written in
/// @param text the query as typed; blank means every paragraph
/// @param filters what it is narrowed to
/// @param grades the grade of each judged paragraph by its name: a paragraph id or `<file>:<line>`; what is
///     not named has grade 0
/// @param groups the group of each paragraph that hardly differs from others, by its name; empty when nobody grouped them
public record JudgedQuery(
    String id,
    String kind,
    Language language,
    String text,
    Filters filters,
    Map<String, Integer> grades,
    Map<String, String> groups) {
  public JudgedQuery {
    grades = Map.copyOf(grades);
    groups = Map.copyOf(groups);
  }

  /// Its kind in the language it is written in, without what its file says more of the kind: `plain en`, `topic zh`.
  String kindInLanguage() {
    int more = kind.indexOf(':');
    return (more < 0 ? kind : kind.substring(0, more)) + ' ' + language.code();
  }

  /// The same query with the groups of its paragraphs.
  JudgedQuery grouped(Map<String, String> byName) {
    return new JudgedQuery(id, kind, language, text, filters, grades, byName);
  }
}
