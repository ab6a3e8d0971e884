package dev.operative.search;

import dev.operative.search.query.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What an index holds.
///
/// @param documents number of documents
/// @param paragraphs number of paragraphs
/// @param facets number of paragraphs by facet and value
/// @param committed when the index was last written
/// @param rejected the files that were not taken, with reasons
/// @param damaged the names of the attachments that belong to the index and are missing or damaged
public record IndexStatistics(
    long documents,
    long paragraphs,
    Map<Facet, List<FacetCount>> facets,
    Instant committed,
    List<RejectedSource> rejected,
    List<String> damaged) {
  public IndexStatistics {
    facets = Map.copyOf(facets);
    damaged = List.copyOf(damaged);
    rejected = List.copyOf(rejected);
  }
}
