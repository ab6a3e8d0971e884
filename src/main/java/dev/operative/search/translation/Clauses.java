package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts queries together without wrapping a single one.
final class Clauses {
  private Clauses() {}

  static Query and(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
  }

  static Query or(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.Or(clauses);
  }

  /// All of several segments in each language but one in which each of them has a name.
  ///
  /// @param own the language that is left out: the one that all of them were typed in
  static Map<Language, List<Query>> all(List<QuerySegment> segments, Language own) {
    Map<Language, List<Query>> all = new HashMap<>();
    for (Language language : named(segments, own)) {
      if (segments.stream().noneMatch(segment -> segment.names(language).isEmpty())) {
        all.put(language, List.of(known(segments, language)));
      }
    }
    return all;
  }

  /// The languages but one in which a segment has a name.
  static Set<Language> named(List<QuerySegment> segments, Language own) {
    return segments.stream()
        .flatMap(segment -> segment.named().stream())
        .filter(language -> !language.equals(own))
        .collect(Collectors.toSet());
  }

  /// All of those segments that have a name in a language.
  static Query known(List<QuerySegment> segments, Language language) {
    return and(
        segments.stream()
            .map(segment -> segment.names(language))
            .filter(names -> !names.isEmpty())
            .map(Clauses::or)
            .toList());
  }

  static Query boosted(Query clause, double factor) {
    return factor == 1 ? clause : new Query.Boosted(clause, factor);
  }
}
