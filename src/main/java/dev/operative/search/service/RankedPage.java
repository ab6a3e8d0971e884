package dev.operative.search.service;

import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import java.util.List;
import java.util.Optional;

/// The wanted page of what was found, in its order.
///
/// @param retrieval what was found
/// @param hits the paragraphs of the page; none when the results are documents
/// @param documents the documents of the page, when these are the results
public record RankedPage(Retrieval retrieval, List<Hit> hits, Optional<DocumentResult> documents) {
  public RankedPage {
    hits = List.copyOf(hits);
  }
}
