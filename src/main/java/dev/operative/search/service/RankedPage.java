package dev.operative.search.service;

import dev.operative.document.work.ProvisionId;
import dev.operative.search.DocumentResult;
import dev.operative.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The wanted page of what was found, in its order.
///
/// @param retrieval what was found
/// @param hits the paragraphs of the page; none when the results are documents
/// @param tiers the tier of each of these, by the id of its provision
/// @param documents the documents of the page, when these are the results
public record RankedPage(
    Retrieval retrieval,
    List<Hit> hits,
    Map<ProvisionId, Tier> tiers,
    Optional<DocumentResult> documents) {
  public RankedPage {
    hits = List.copyOf(hits);
    tiers = Map.copyOf(tiers);
  }
}
