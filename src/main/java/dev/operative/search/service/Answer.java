package dev.operative.search.service;

import dev.operative.search.DocumentResult;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person gets: the last step of a search.
///
/// @param question what was asked
/// @param interpreted how the text was read, as query text
/// @param query what was searched, translations included
/// @param translations what was also searched
/// @param widened whether too few paragraphs match all words, so that those matching most are listed below
/// @param suggestion another spelling that finds more; empty when there is none
/// @param recovered why the text was read as [#interpreted()] instead of as typed; empty when it was a valid query
/// @param result what was found; without hits when the results are documents
/// @param documents the documents, when these are the results
/// @param tookMillis how long it took, in milliseconds
public record Answer(
    Question question,
    String interpreted,
    Query query,
    List<Translation> translations,
    boolean widened,
    Optional<String> suggestion,
    Optional<QuerySyntaxException> recovered,
    SearchResult result,
    Optional<DocumentResult> documents,
    long tookMillis) {
  public Answer {
    translations = List.copyOf(translations);
  }

  /// Presents a page.
  ///
  /// @param suggestion another spelling that finds more
  static Answer of(RankedPage page, Optional<String> suggestion, long tookMillis) {
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
        retrieval.isWidened(),
        suggestion,
        parsed.recovered(),
        new SearchResult(all.total(), all.result().entries(), page.hits(), all.result().facets()),
        page.documents(),
        tookMillis);
  }
}
