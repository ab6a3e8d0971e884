package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import java.util.Optional;
import java.util.Set;

/// A question that was read.
///
/// @param question the question as asked
/// @param interpreted how its text was read, as query text
/// @param query what the text means
/// @param language the language it is written in
/// @param recovered why the text was read as `interpreted` instead of as typed; empty when it was a valid query
public record ParsedQuestion(
    Question question,
    String interpreted,
    Query query,
    Language language,
    Optional<QuerySyntaxException> recovered) {
  /// How many values of an open facet an answer gives at most, besides those selected.
  private static final int MOST_FACET_VALUES = 50;

  /// The language whose text is shown: that which results are narrowed to, else that of the question.
  Language shown() {
    return question.filters().language().orElse(language);
  }

  /// A request for a stretch of what a query finds within the question's filters, in its order.
  SearchRequest request(
      Query searched, int offset, int limit, Set<Facet> facets, RankingProfile profile) {
    return new SearchRequest(
        searched,
        question.filters(),
        question.sort(),
        Optional.of(shown()),
        offset,
        limit,
        facets,
        MOST_FACET_VALUES,
        profile);
  }
}
