package dev.operative.lucene;

import dev.operative.search.Facet;
import dev.operative.search.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts the matches, and the values they have for some facets.
final class FacetCollector extends SimpleCollector {
  private final List<Facet> facets;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private final List<LeafCounter> leaf = new ArrayList<>();
  private long total;

  private FacetCollector(Collection<Facet> facets) {
    this.facets = List.copyOf(facets);
    this.facets.forEach(facet -> counts.put(facet, new HashMap<>()));
  }

  /// Counts what a query matches.
  static FacetCollector count(IndexSearcher searcher, Query query, Collection<Facet> facets)
      throws IOException {
    return searcher.search(
        query,
        new CollectorManager<FacetCollector, FacetCollector>() {
          @Override
          public FacetCollector newCollector() {
            return new FacetCollector(facets);
          }

          @Override
          public FacetCollector reduce(Collection<FacetCollector> slices) {
            FacetCollector sum = new FacetCollector(facets);
            slices.forEach(sum::add);
            return sum;
          }
        });
  }

  private void add(FacetCollector other) {
    total += other.total;
    other.counts.forEach(
        (facet, values) -> values.forEach((value, n) -> sums(facet).merge(value, n, Long::sum)));
  }

  private Map<String, Long> sums(Facet facet) {
    return counts.computeIfAbsent(facet, unseen -> new HashMap<>());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    leaf.clear();
    for (Facet facet : facets) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Schema.facet(facet));
      SortedDocValues single = DocValues.unwrapSingleton(values);
      leaf.add(single == null ? new Several(facet, values) : new Single(facet, single));
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
  public void finish() throws IOException {
    for (LeafCounter counter : leaf) {
      counter.addTo(sums(counter.facet()));
    }
    leaf.clear();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The number of matches.
  long total() {
    return total;
  }

  /// The counts of a facet, most frequent first and then by value; selected values are there even if nothing has
  /// them.
  List<FacetCount> counts(Facet facet, Set<String> selected) {
    Map<String, Long> all = new HashMap<>(sums(facet));
    selected.forEach(value -> all.putIfAbsent(value, 0L));
    return all.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }

  /// Counts the values of one facet in one segment.
  private sealed interface LeafCounter {
    Facet facet();

    void count(int doc) throws IOException;

    void addTo(Map<String, Long> sums) throws IOException;
  }

  private record Single(Facet facet, SortedDocValues values, int[] counts) implements LeafCounter {
    Single(Facet facet, SortedDocValues values) {
      this(facet, values, new int[values.getValueCount()]);
    }

    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }

    @Override
    public void addTo(Map<String, Long> sums) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          sums.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
        }
      }
    }
  }

  private record Several(Facet facet, SortedSetDocValues values, int[] counts)
      implements LeafCounter {
    Several(Facet facet, SortedSetDocValues values) {
      this(facet, values, new int[Math.toIntExact(values.getValueCount())]);
    }

    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void addTo(Map<String, Long> sums) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          sums.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
        }
      }
    }
  }
}
