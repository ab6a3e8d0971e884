package dev.operative.search.service;

import dev.operative.document.work.ProvisionId;
import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The answer to a question: the last step of a search.
///
/// @param question what was asked
/// @param interpreted how the text was read, as query text
/// @param query what was searched, translations included
/// @param translations what was also searched
/// @param suggestion another spelling that finds more; empty when there is none
/// @param corrected the text that was searched since nothing has a word as it was typed; empty when the typed one was
/// @param recovered why the text was read as [#interpreted()] instead of as typed; empty when it was a valid query
/// @param tiers how many paragraphs each tier that was searched holds, those of the tiers before it left out
/// @param tierOf the tier of each hit, by the id of its provision
/// @param result what was found; of a hit by meaning, the clause that is nearest is marked as what matched; without hits when the results are documents
/// @param documents the documents, when these are the results
/// @param tookMillis how long it took, in milliseconds
public record Answer(
    Question question,
    String interpreted,
    Query query,
    List<Translation> translations,
    Optional<String> suggestion,
    Optional<String> corrected,
    Optional<QuerySyntaxException> recovered,
    Map<Tier, Long> tiers,
    Map<ProvisionId, Tier> tierOf,
    SearchResult result,
    Optional<DocumentResult> documents,
    long tookMillis) {
  public Answer {
    translations = List.copyOf(translations);
    tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
    tierOf = Map.copyOf(tierOf);
  }

  /// Whether too few paragraphs have all the words, so that those with some of them are listed below.
  public boolean widened() {
    return tiers.containsKey(Tier.MOST) || tiers.containsKey(Tier.ANY);
  }

  /// All hits: those of the list, or the best of the documents when these are the results.
  public Stream<Hit> hits() {
    return Stream.concat(
        result.hits().stream(),
        documents.stream()
            .flatMap(found -> found.documents().stream())
            .flatMap(document -> document.best().stream()));
  }

  /// The tier of a hit of this answer.
  public Tier tier(Hit hit) {
    return tierOf.getOrDefault(hit.provision().provision().id(), Tier.ALL);
  }

  /// Presents a page.
  ///
  /// @param suggestion another spelling that finds more
  /// @param corrected the spelling that was searched instead of the typed one
  static Answer of(
      RankedPage page, Optional<String> suggestion, Optional<String> corrected, long tookMillis) {
    Retrieval retrieval = page.retrieval();
    ParsedQuestion parsed = retrieval.question().parsed();
    ExpandedQuery searched = retrieval.question().searched();
    Candidates all = retrieval.widest();
    return new Answer(
        parsed.question(),
        parsed.interpreted(),
        all.query(),
        retrieval.isWidened()
            ? Stream.concat(searched.translations().stream(), searched.related().stream()).toList()
            : searched.translations(),
        suggestion,
        corrected,
        parsed.recovered(),
        retrieval.counts(),
        page.tiers(),
        new SearchResult(
            all.total(), retrieval.found().entries(), page.hits(), retrieval.found().facets()),
        page.documents(),
        tookMillis);
  }
}
