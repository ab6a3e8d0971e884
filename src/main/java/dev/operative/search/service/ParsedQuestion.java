package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import java.util.List;
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

  /// The language whose text is shown, where a result has one.
  public Language shown() {
    return question.show() instanceof Show.In(Language wanted)
        ? wanted
        : question.filters().language().orElse(language);
  }

  /// The order: where nothing is asked for by which results could be ranked, relevance has nothing to say.
  Sort sort() {
    return question.sort() == Sort.RELEVANCE && !query.ranks() ? Sort.STANDING : question.sort();
  }

  /// Whether the order is relevance.
  boolean isRanked() {
    return sort() == Sort.RELEVANCE;
  }

  /// The same when only the first results are wanted, without facets.
  ParsedQuestion head(int results) {
    return new ParsedQuestion(question.head(results), interpreted, query, language, recovered);
  }

  /// The same by relevance.
  ParsedQuestion byRelevance() {
    return new ParsedQuestion(
        question.sortedBy(Sort.RELEVANCE), interpreted, query, language, recovered);
  }

  /// Whether nothing but words was typed, and paragraphs are wanted by relevance in which some may be missing: what the words
  /// mean may then be searched beside them.
  boolean isPlain() {
    return isRanked()
        && question.match() == Match.TIERS
        && question.grouping() != Grouping.DOCUMENT
        && isWords(query);
  }

  private static boolean isWords(Query query) {
    return switch (query) {
      case Query.Word word -> true;
      case Query.And(List<Query> clauses) ->
          clauses.stream().allMatch(Query.Word.class::isInstance);
      default -> false;
    };
  }

  /// A request for a stretch of what a query finds within the question's filters, in its order.
  SearchRequest request(
      Query searched, int offset, int limit, Set<Facet> facets, RankingProfile profile) {
    return new SearchRequest(
        searched,
        Optional.of(searched),
        question.filters(),
        sort(),
        question.grouping().repeats(),
        Optional.of(language),
        Optional.of(shown()),
        offset,
        limit,
        facets,
        MOST_FACET_VALUES,
        profile);
  }
}
