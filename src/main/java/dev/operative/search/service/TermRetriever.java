package dev.operative.search.service;

import dev.operative.search.IndexView;
import dev.operative.search.RankedTexts;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Finds paragraphs by their words and their renderings. When few have all the words, those with most of them are
/// looked for too, and when there are none, those with few of them.
final class TermRetriever implements Retriever {
  private final RankingProfile profile;

  TermRetriever(RankingProfile profile) {
    this.profile = profile;
  }

  /// What was found in tiers.
  ///
  /// @param tiers the tiers that were searched, at least one; each holds all that the tiers before it hold
  /// @param widest what was found in the last of them
  record Tiers<R>(List<Candidates> tiers, R widest) {}

  @Override
  public Retrieval retrieve(IndexView view, ExpandedQuestion question) {
    Question wanted = question.question();
    Tiers<SearchResult> found =
        tiers(
            question,
            listed ->
                view.search(
                    request(
                        question, listed, wanted.offset(), wanted.paragraphs(), wanted.facets())),
            SearchResult::total);
    return new Retrieval(question, found.tiers(), found.widest(), Optional.empty());
  }

  /// Finds the texts of the best.
  ///
  /// @param most how many at most
  Tiers<RankedTexts> texts(IndexView view, ExpandedQuestion question, int most) {
    return tiers(question, listed -> texts(view, question, listed, most), RankedTexts::total);
  }

  /// The texts of the best that a query finds within the question's filters.
  ///
  /// @param most how many at most
  RankedTexts texts(IndexView view, ExpandedQuestion question, Query query, int most) {
    return view.texts(request(question.head(most), query, 0, most, Set.of()));
  }

  private SearchRequest request(
      ExpandedQuestion question, Query query, int offset, int limit, Set<Facet> facets) {
    return question.parsed().request(query, offset, limit, facets, profile);
  }

  private <R> Tiers<R> tiers(
      ExpandedQuestion question, Function<Query, R> search, ToLongFunction<R> total) {
    Query query = question.searched().all();
    R all = search.apply(query);
    Candidates strictest = new Candidates(Tier.ALL, query, query, total.applyAsLong(all));
    Tiers<R> found = new Tiers<>(List.of(strictest), all);
    if (strictest.total() >= profile.widening().enough()) {
      return found;
    }
    return wider(question, found, Tier.MOST, search, total)
        .or(
            () ->
                strictest.total() > 0
                    ? Optional.empty()
                    : wider(question, found, Tier.FEW, search, total))
        .orElse(found);
  }

  /// What was found with a wider tier, when there is more in it than has all the words.
  private static <R> Optional<Tiers<R>> wider(
      ExpandedQuestion question,
      Tiers<R> found,
      Tier tier,
      Function<Query, R> search,
      ToLongFunction<R> total) {
    Candidates all = found.tiers().getFirst();
    return question
        .searched()
        .in(tier)
        .flatMap(
            wider -> {
              R more =
                  search.apply(
                      question.parsed().isRanked() && all.total() > 0
                          ? Retrieval.ranked(all.query(), wider)
                          : wider);
              List<Candidates> tiers = new ArrayList<>(found.tiers());
              tiers.add(new Candidates(tier, wider, wider, total.applyAsLong(more)));
              return Optional.of(new Tiers<>(tiers, more));
            })
        .filter(both -> both.tiers().getLast().total() > all.total());
  }
}
