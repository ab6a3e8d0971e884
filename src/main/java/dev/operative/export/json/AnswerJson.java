package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a search.
///
/// @param total the exact number of matching paragraphs
/// @param entries the exact number of results in the list, which `offset` and `limit` count: fewer than paragraphs when those of one
///     wording are one result; absent when the results are documents
/// @param tiers how many paragraphs were found by `all` the words, and how many more by `most`, by `any` and by `meaning`
/// @param hits the page of these; empty when the results are documents
/// @param totalDocuments the exact number of documents with a match, when the results are documents
/// @param documents the page of documents, when these are the results
/// @param facets counts by the name of the request parameter that narrows to them
/// @param tookMillis how long the search took; absent where only what was found counts
public record AnswerJson(
    QueryJson query,
    long total,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> entries,
    Map<String, Long> tiers,
    List<HitJson> hits,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> totalDocuments,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<DocumentHitJson>> documents,
    Map<String, List<FacetValueJson>> facets,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> tookMillis) {

  /// What was searched.
  ///
  /// @param text the query as typed
  /// @param interpreted how it was read
  /// @param translations what was also searched in the other language
  /// @param widened whether too few paragraphs match all words, so that those matching most are listed below
  /// @param suggestion another spelling that finds more
  /// @param corrected the spelling that was searched since nothing has a word as it was typed
  public record QueryJson(
      String text,
      String interpreted,
      List<TranslationJson> translations,
      boolean widened,
      Optional<String> suggestion,
      Optional<String> corrected) {}

  /// Words that were also searched in the other language.
  ///
  /// @param evidence in how many aligned paragraphs the best rendering was seen; 0 when not learnt from any
  public record TranslationJson(String from, List<String> to, String source, int evidence) {}

  /// The same answer without what differs from one run to the next: what makes two answers equal.
  public AnswerJson withoutTiming() {
    return new AnswerJson(
        query, total, entries, tiers, hits, totalDocuments, documents, facets, Optional.empty());
  }
}
