package dev.operative.search.service;

import dev.operative.document.work.TextKey;
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
import java.util.stream.Collectors;

/// Finds paragraphs by their words and their renderings. When few have all the words, those with most of them are
/// looked for too, and when these still fill no page, the best of those with any of them fill it.
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
    Tiers<SearchResult> found =
        tiers(question, listed -> search(view, question, listed), SearchResult::total);
    Tiers<SearchResult> filled = filled(view, question, found);
    return new Retrieval(question, filled.tiers(), filled.widest(), Optional.empty());
  }

  /// The same with a last tier, when what was found fills no page: the best of what has any of the words, as many as are
  /// missing. It is the same in every order and on every page.
  private Tiers<SearchResult> filled(
      IndexView view, ExpandedQuestion question, Tiers<SearchResult> found) {
    Candidates widest = found.tiers().getLast();
    long missing = profile.widening().enough() - widest.total();
    Optional<Query> any = question.searched().any();
    if (missing <= 0 || any.isEmpty()) {
      return found;
    }
    Query beside = new Query.And(List.of(any.get(), new Query.Not(widest.query())));
    Set<TextKey> best =
        view
            .texts(
                question
                    .parsed()
                    .byRelevance()
                    .request(beside, 0, (int) missing, Set.of(), profile))
            .matches()
            .stream()
            .map(match -> match.keys().firstEntry().getValue())
            .collect(Collectors.toSet());
    if (best.isEmpty()) {
      return found;
    }
    Query some = new Query.And(List.of(any.get(), new Query.TextIn(best)));
    Query all = Retrieval.ranked(ranked(question, found, widest.query()), some);
    SearchResult page = search(view, question, all);
    List<Candidates> tiers = new ArrayList<>(found.tiers());
    tiers.add(new Candidates(Tier.ANY, all, some, page.total()));
    return new Tiers<>(tiers, page);
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

  private SearchResult search(IndexView view, ExpandedQuestion question, Query listed) {
    Question wanted = question.question();
    return view.search(
        request(question, listed, wanted.offset(), wanted.paragraphs(), wanted.facets()));
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
    return wider(question, found, search, total).orElse(found);
  }

  /// What was found with most of the words, when there is more of it than has all the words.
  private static <R> Optional<Tiers<R>> wider(
      ExpandedQuestion question,
      Tiers<R> strict,
      Function<Query, R> search,
      ToLongFunction<R> total) {
    Candidates all = strict.tiers().getFirst();
    return question
        .searched()
        .most()
        .map(
            most -> {
              R more = search.apply(ranked(question, strict, most));
              return new Tiers<>(
                  List.of(all, new Candidates(Tier.MOST, most, most, total.applyAsLong(more))),
                  more);
            })
        .filter(both -> both.tiers().getLast().total() > all.total());
  }

  /// What finds a wider tier, by relevance what has all the words first.
  private static Query ranked(ExpandedQuestion question, Tiers<?> strict, Query wider) {
    Candidates all = strict.tiers().getFirst();
    return question.parsed().isRanked() && all.total() > 0
        ? Retrieval.ranked(all.query(), wider)
        : wider;
  }
}
