package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the words of queries that are marked wherever they stand in what was found, each once however often the queries
/// name it. Words that are wanted together are marked together.
final class MarkedWords {
  private final Set<Query> marked = new LinkedHashSet<>();

  private MarkedWords() {}

  /// What marks the words of a query, and of a second one.
  static Query of(Query first, Optional<Query> second) {
    MarkedWords words = new MarkedWords();
    words.add(first, Optional.empty());
    second.ifPresent(query -> words.add(query, Optional.empty()));
    return new Query.Or(List.copyOf(words.marked));
  }

  /// @param language the one whose texts alone are looked at; empty for all
  private void add(Query query, Optional<Language> language) {
    switch (query) {
      case Query.WithChapeaux(Query clause, double weight) -> add(clause, language);
      case Query.Boosted(Query clause, double factor) -> add(clause, language);
      case Query.In(Language only, Query clause) -> add(clause, Optional.of(only));
      case Query.Or(List<Query> clauses) -> clauses.forEach(clause -> add(clause, language));
      case Query.AtLeast(List<Query> clauses, int minimum) ->
          clauses.forEach(clause -> add(clause, language));
      case Query.And(List<Query> clauses)
          when !clauses.stream().allMatch(Query.Word.class::isInstance) ->
          clauses.forEach(clause -> add(clause, language));
      default -> marked.add(language.<Query>map(only -> new Query.In(only, query)).orElse(query));
    }
  }
}
