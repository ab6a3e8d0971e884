package dev.operative.search;

import java.util.List;
import java.util.Optional;

/// What a person gets.
///
/// @param inquiry what was asked
/// @param interpreted how the text was read, as query text
/// @param query what was searched, translations included
/// @param translations what was also searched in the other language
/// @param widened whether too few paragraphs match all words, so that those matching most are listed below
/// @param suggestion another spelling that finds more; empty when there is none
/// @param mended why the text was read as [#interpreted()] instead of as typed; empty when it was a valid query
/// @param result what was found; without hits when the results are documents
/// @param documents the documents, when these are the results
/// @param tookMillis how long it took, in milliseconds
public record Answer(
    Inquiry inquiry,
    String interpreted,
    Query query,
    List<Translation> translations,
    boolean widened,
    Optional<String> suggestion,
    Optional<QuerySyntaxException> mended,
    SearchResult result,
    Optional<DocumentResult> documents,
    long tookMillis) {
  public Answer {
    translations = List.copyOf(translations);
  }
}
