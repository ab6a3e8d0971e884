package dev.operative.lucene.facet;

import dev.operative.lucene.snapshot.Once;
import dev.operative.lucene.snapshot.SliceCollectors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts the matches, and the values they have for some facets.
public final class FacetCollector extends SimpleCollector {
  private final Snapshot snapshot;
  private final Set<Facet> facets;
  private final List<FacetRows.Counter> groups = new ArrayList<>();
  private long total;
  private int docBase;

  private FacetCollector(Snapshot snapshot, Set<Facet> facets) throws IOException {
    this.snapshot = snapshot;
    this.facets = facets;
    for (Map.Entry<Set<Facet>, Once<FacetRows>> rows : FacetIndex.of(snapshot).rows().entrySet()) {
      if (!Collections.disjoint(rows.getKey(), facets)) {
        groups.add(rows.getValue().get().counter());
      }
    }
  }

  /// Counts what a query matches.
  public static FacetTally count(Snapshot snapshot, Query query, Set<Facet> facets)
      throws IOException {
    return snapshot.collect(query, collectors(snapshot, facets)).tally();
  }

  /// Those that count the values of some facets.
  public static SliceCollectors<FacetCollector> collectors(Snapshot snapshot, Set<Facet> facets) {
    return new SliceCollectors<>(() -> new FacetCollector(snapshot, facets), FacetCollector::add);
  }

  /// Adds what another counted of the same facets.
  private void add(FacetCollector later) {
    total += later.total;
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).add(later.groups.get(i));
    }
  }

  /// What was counted.
  public FacetTally tally() throws IOException {
    Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, new int[FacetIndex.of(snapshot).ordinals(facet).size()]);
    }
    groups.forEach(group -> group.addTo(counts));
    return new FacetTally(snapshot, total, counts);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    docBase = leaf.docBase;
  }

  @Override
  public void collect(int doc) {
    total++;
    for (FacetRows.Counter group : groups) {
      group.count(docBase + doc);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
