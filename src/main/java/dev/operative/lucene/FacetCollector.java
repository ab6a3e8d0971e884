package dev.operative.lucene;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts the matches, and the values they have for some facets.
final class FacetCollector extends SimpleCollector {
  private final Snapshot snapshot;
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final List<LeafCounter> leaf = new ArrayList<>();
  private long total;

  FacetCollector(Snapshot snapshot, Set<Facet> facets) throws IOException {
    this.snapshot = snapshot;
    for (Facet facet : facets) {
      counts.put(facet, new int[snapshot.facetOrdinals(facet).size()]);
    }
  }

  /// Counts what a query matches.
  static FacetTally count(Snapshot snapshot, Query query, Set<Facet> facets) throws IOException {
    FacetCollector counter = new FacetCollector(snapshot, facets);
    snapshot.collect(query, counter);
    return counter.tally();
  }

  /// What was counted.
  FacetTally tally() {
    return new FacetTally(snapshot, total, counts);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    leaf.clear();
    for (Map.Entry<Facet, int[]> entry : counts.entrySet()) {
      Facet facet = entry.getKey();
      int[] numbers = snapshot.facetOrdinals(facet).of(context);
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Schema.facet(facet));
      SortedDocValues single = DocValues.unwrapSingleton(values);
      if (numbers.length > 0) {
        leaf.add(
            single == null
                ? new Several(values, numbers, entry.getValue())
                : new Single(single, numbers, entry.getValue()));
      }
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    for (LeafCounter counter : leaf) {
      counter.count(doc);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Counts the values of one facet in one segment.
  private sealed interface LeafCounter {
    void count(int doc) throws IOException;
  }

  private record Single(SortedDocValues values, int[] numbers, int[] counts)
      implements LeafCounter {
    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        counts[numbers[values.ordValue()]]++;
      }
    }
  }

  private record Several(SortedSetDocValues values, int[] numbers, int[] counts)
      implements LeafCounter {
    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[numbers[(int) values.nextOrd()]]++;
        }
      }
    }
  }
}
