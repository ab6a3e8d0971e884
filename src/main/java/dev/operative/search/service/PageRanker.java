package dev.operative.search.service;

import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the wanted page in order: the fourth step of a search. By relevance, what has all the words stands before what
/// lacks some.
final class PageRanker {
  /// No score of words is so many times another: documents with all the words stand before all others.
  private static final double ABOVE_ALL_SCORES = 100;

  private final RankingProfile profile;

  PageRanker(RankingProfile profile) {
    this.profile = profile;
  }

  RankedPage rank(IndexView view, Retrieval retrieval) {
    return retrieval.question().question().grouping() == Grouping.DOCUMENT
        ? new RankedPage(retrieval, List.of(), Optional.of(documents(view, retrieval)))
        : new RankedPage(retrieval, paragraphs(view, retrieval), Optional.empty());
  }

  private List<Hit> paragraphs(IndexView view, Retrieval retrieval) {
    Question question = retrieval.question().question();
    if (!retrieval.isWidened() || !retrieval.question().parsed().isRanked()) {
      return retrieval.widest().result().hits();
    }
    Candidates strictest = retrieval.strictest();
    List<Hit> hits = new ArrayList<>(strictest.result().hits());
    int missing = question.limit() - hits.size();
    if (missing > 0) {
      Query rest =
          new Query.And(List.of(retrieval.widest().query(), new Query.Not(strictest.query())));
      int offset = (int) Math.max(0, question.offset() - strictest.total());
      hits.addAll(
          view.search(
                  retrieval.question().parsed().request(rest, offset, missing, Set.of(), profile))
              .hits());
    }
    return hits;
  }

  private DocumentResult documents(IndexView view, Retrieval retrieval) {
    Question question = retrieval.question().question();
    Query strictest = retrieval.strictest().query();
    return view.searchDocuments(
        new DocumentRequest(
            retrieval.isWidened()
                ? new Query.Or(
                    List.of(
                        new Query.Boosted(strictest, ABOVE_ALL_SCORES), retrieval.widest().query()))
                : strictest,
            question.filters(),
            retrieval.question().parsed().sort(),
            Optional.of(retrieval.question().parsed().language()),
            Optional.of(retrieval.question().parsed().shown()),
            question.offset(),
            question.limit(),
            SearchService.BEST_OF_DOCUMENT,
            profile));
  }
}
