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
  private final VersionFinder versions;
  private final RankingProfile profile;

  TermRetriever(VersionFinder versions, RankingProfile profile) {
    this.versions = versions;
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
    List<Version> joined = versions(view, question, question.typed().all());
    return candidates(
        view,
        question,
        Tier.ALL,
        question.searched().all(),
        joined,
        question.question().paragraphs());
  }

  /// The candidates of a wider tier, when there are more of them than have all the words.
  private Optional<Candidates> wider(
      IndexView view, ExpandedQuestion question, Candidates all, Tier tier) {
    Optional<Query> wider = question.searched().in(tier);
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    List<Version> joined =
        JoinedVersions.with(
            all.versions(),
            question
                .typed()
                .in(tier)
                .map(typed -> versions(view, question, typed))
                .orElse(List.of()));
    // By relevance, what has all the words stands before: what is added to it is ranked apart.
    int limit = question.question().isRanked() ? 0 : question.question().paragraphs();
    return Optional.of(candidates(view, question, tier, wider.get(), joined, limit))
        .filter(more -> more.total() > all.total());
  }

  private List<Version> versions(IndexView view, ExpandedQuestion question, Query typed) {
    return question.crosses()
        ? versions.versions(view, typed, question.parsed().language(), profile)
        : List.of();
  }

  private Candidates candidates(
      IndexView view,
      ExpandedQuestion question,
      Tier tier,
      Query query,
      List<Version> joined,
      int limit) {
    Query beside = question.searched().beside().orElseGet(Query.All::new);
    Query searched = JoinedVersions.join(query, joined, beside, profile.versions());
    return new Candidates(
        tier,
        searched,
        joined,
        view.search(
            question
                .parsed()
                .request(
                    searched,
                    question.question().offset(),
                    limit,
                    question.question().facets(),
                    profile)));
  }
}
