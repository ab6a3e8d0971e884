package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.search.query.Filters;
import java.util.Map;

/// A query for which people have said what should be found.
///
/// @param id its name: `E01`
/// @param language the language it is written in
/// @param text the query as typed; blank means every paragraph
/// @param filters what it is narrowed to
/// @param grades the grade of each judged paragraph by its name: a paragraph id or `<file>:<line>`; what is
///     not named has grade 0
/// @param groups the group of each paragraph that hardly differs from others, by its name; of a group, only the first result
///     is worth anything. Empty when repeats are worth as much
public record JudgedQuery(
    String id,
    Language language,
    String text,
    Filters filters,
    Map<String, Integer> grades,
    Map<String, String> groups) {
  public JudgedQuery {
    grades = Map.copyOf(grades);
    groups = Map.copyOf(groups);
  }

  /// The same query, of whose groups only the first result is worth anything.
  JudgedQuery grouped(Map<String, String> byName) {
    return new JudgedQuery(id, language, text, filters, grades, byName);
  }
}
