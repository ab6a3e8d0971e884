package dev.operative.search.service;

import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds paragraphs by their words and their renderings. When few have all the words, those with most of them are
/// looked for too, and when there are none, those with few of them.
final class TermRetriever implements Retriever {
  private final RankingProfile profile;

  TermRetriever(RankingProfile profile) {
    this.profile = profile;
  }

  @Override
  public Retrieval retrieve(IndexView view, ExpandedQuestion question) {
    return retrieve(view, question, UnaryOperator.identity());
  }

  /// The best of what is found, to be ranked anew: nothing in it is marked.
  ///
  /// @param most how many at most, in the widest tier
  Retrieval best(IndexView view, ExpandedQuestion question, int most) {
    return retrieve(view, question.head(most), request -> request.marking(Optional.empty()));
  }

  private Retrieval retrieve(
      IndexView view, ExpandedQuestion question, UnaryOperator<SearchRequest> asked) {
    Query query = question.searched().all();
    Candidates all = candidates(view, question, Tier.ALL, query, query, asked);
    List<Candidates> tiers = new ArrayList<>(List.of(all));
    if (all.total() < profile.widening().enough()) {
      wider(view, question, all, Tier.MOST, asked)
          .or(
              () ->
                  all.total() > 0 ? Optional.empty() : wider(view, question, all, Tier.FEW, asked))
          .ifPresent(tiers::add);
    }
    return new Retrieval(question, tiers);
  }

  /// The candidates of a wider tier, when there are more of them than have all the words.
  private Optional<Candidates> wider(
      IndexView view,
      ExpandedQuestion question,
      Candidates all,
      Tier tier,
      UnaryOperator<SearchRequest> asked) {
    Optional<Query> wider = question.searched().in(tier);
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    Query listed =
        question.parsed().isRanked() ? Retrieval.ranked(all.query(), wider.get()) : wider.get();
    return Optional.of(candidates(view, question, tier, wider.get(), listed, asked))
        .filter(more -> more.total() > all.total());
  }

  /// @param query what finds them
  /// @param listed the same in the order in which they are listed
  private Candidates candidates(
      IndexView view,
      ExpandedQuestion question,
      Tier tier,
      Query query,
      Query listed,
      UnaryOperator<SearchRequest> asked) {
    return new Candidates(
        tier,
        query,
        view.search(
            asked.apply(
                question
                    .parsed()
                    .request(
                        listed,
                        question.question().offset(),
                        question.question().paragraphs(),
                        question.question().facets(),
                        profile))));
  }
}
