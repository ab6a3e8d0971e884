package dev.operative.search;

import dev.operative.search.query.Facet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The statistics of an index.
///
/// @param works number of works
/// @param provisions number of provisions
/// @param facets number of provisions by facet and value; of an open facet ([Facet#isOpen()]) the
///     [#MOST_OPEN_VALUES] most frequent values
/// @param committed when the index was last written
/// @param rejected number of files that were not taken
/// @param damaged the names of the attachments that belong to the index and are missing or damaged, and `vectors` when
///     those are damaged
public record IndexStatistics(
    long works,
    long provisions,
    Map<Facet, List<FacetCount>> facets,
    Instant committed,
    long rejected,
    List<String> damaged) {
  /// How many values of an open facet there are at most.
  public static final int MOST_OPEN_VALUES = 100;

  public IndexStatistics {
    facets = Map.copyOf(facets);
    damaged = List.copyOf(damaged);
  }

  /// The same with something more that is damaged.
  public IndexStatistics withDamaged(String name) {
    List<String> all = new ArrayList<>(damaged);
    all.add(name);
    return new IndexStatistics(works, provisions, facets, committed, rejected, all);
  }
}
