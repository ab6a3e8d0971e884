package dev.operative.search;

import dev.operative.search.query.Facet;
import java.util.List;
import java.util.Map;

/// The answer to a request for provisions.
///
/// @param total the exact number of matching provisions
/// @param entries the exact number of entries in the list of results: fewer than provisions when they are folded
/// @param hits the wanted page of entries
/// @param facets counts by facet, most frequent first and then by value, selected values always among them; a
///     facet's counts ignore its own selection
public record SearchResult(
    long total, long entries, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
