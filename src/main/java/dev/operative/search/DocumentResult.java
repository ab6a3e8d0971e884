package dev.operative.search;

import java.util.List;

/// What an engine answers when the results are documents.
///
/// @param total the exact number of documents with a matching paragraph
/// @param documents the wanted page of them
public record DocumentResult(long total, List<DocumentHit> documents) {
  public DocumentResult {
    documents = List.copyOf(documents);
  }

  /// A document with matching paragraphs.
  ///
  /// @param document the document
  /// @param matches the exact number of its matching paragraphs
  /// @param best the first of them in the order asked for
  public record DocumentHit(DocumentSummary document, long matches, List<Hit> best) {
    public DocumentHit {
      best = List.copyOf(best);
    }
  }
}
