package dev.operative.search.service;

import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds paragraphs by their words and their renderings. When few have all the words, those with most of them are
/// looked for too, and when there are none, those with few of them.
final class TermRetriever implements Retriever {
  private final RankingProfile profile;

  TermRetriever(RankingProfile profile) {
    this.profile = profile;
  }

  @Override
  public Retrieval retrieve(IndexView view, ExpandedQuestion question) {
    Candidates all = all(view, question);
    List<Candidates> tiers = new ArrayList<>(List.of(all));
    if (all.total() < profile.widening().enough()) {
      wider(view, question, all, Tier.MOST)
          .or(() -> all.total() > 0 ? Optional.empty() : wider(view, question, all, Tier.FEW))
          .ifPresent(tiers::add);
    }
    return new Retrieval(question, tiers);
  }

  private Candidates all(IndexView view, ExpandedQuestion question) {
    Query query = question.searched().all();
    return candidates(view, question, Tier.ALL, query, query);
  }

  /// The candidates of a wider tier, when there are more of them than have all the words.
  private Optional<Candidates> wider(
      IndexView view, ExpandedQuestion question, Candidates all, Tier tier) {
    Optional<Query> wider = question.searched().in(tier);
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    Query listed =
        question.parsed().isRanked() ? Retrieval.ranked(all.query(), wider.get()) : wider.get();
    return Optional.of(candidates(view, question, tier, wider.get(), listed))
        .filter(more -> more.total() > all.total());
  }

  /// @param query what finds them
  /// @param listed the same in the order in which they are listed
  private Candidates candidates(
      IndexView view, ExpandedQuestion question, Tier tier, Query query, Query listed) {
    return new Candidates(
        tier,
        query,
        view.search(
            question
                .parsed()
                .request(
                    listed,
                    question.question().offset(),
                    question.question().paragraphs(),
                    question.question().facets(),
                    profile)));
  }
}
