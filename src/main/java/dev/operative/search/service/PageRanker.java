package dev.operative.search.service;

import dev.operative.document.work.ProvisionId;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.query.Grouping;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the wanted page in order: the fourth step of a search. By relevance, what has all the words stands before what
/// lacks some.
final class PageRanker {
  private final RankingProfile profile;
  private final SentenceEncoder encoder;

  PageRanker(RankingProfile profile, SentenceEncoder encoder) {
    this.profile = profile;
    this.encoder = encoder;
  }

  RankedPage rank(IndexView view, Retrieval retrieval) {
    return retrieval.question().question().grouping() == Grouping.DOCUMENT
        ? works(view, retrieval)
        : page(view, retrieval);
  }

  private RankedPage works(IndexView view, Retrieval retrieval) {
    DocumentResult works = documents(view, retrieval);
    List<Hit> best = works.documents().stream().flatMap(work -> work.best().stream()).toList();
    return new RankedPage(retrieval, List.of(), tiers(view, retrieval, best), Optional.of(works));
  }

  private RankedPage page(IndexView view, Retrieval retrieval) {
    List<Hit> hits = retrieval.found().hits();
    Map<ProvisionId, Tier> tiers = tiers(view, retrieval, hits);
    return new RankedPage(
        retrieval,
        retrieval
            .asked()
            .map(asked -> new NearestClauses(encoder, asked).mark(view, hits, tiers))
            .orElse(hits),
        tiers,
        Optional.empty());
  }

  /// The first tier that holds each hit.
  private static Map<ProvisionId, Tier> tiers(IndexView view, Retrieval retrieval, List<Hit> hits) {
    Map<ProvisionId, Tier> tiers = new HashMap<>();
    Set<ProvisionId> open = new HashSet<>();
    hits.forEach(hit -> open.add(hit.provision().provision().id()));
    for (Candidates each : retrieval.tiers()) {
      if (each.total() > 0 && !open.isEmpty()) {
        Set<ProvisionId> held =
            each == retrieval.widest() ? Set.copyOf(open) : view.matching(each.added(), open);
        held.forEach(id -> tiers.put(id, each.tier()));
        open.removeAll(held);
      }
    }
    return tiers;
  }

  private DocumentResult documents(IndexView view, Retrieval retrieval) {
    Question question = retrieval.question().question();
    return view.searchDocuments(
        new DocumentRequest(
            retrieval.ranked(),
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
