package dev.operative.lucene.facet;

import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// The values that all paragraphs have for some facets, in memory. Paragraphs with the same values share a row, so that a
/// match is counted by adding one to a number, and the values of a row are looked at once and not for each match. Made
/// once for a commit.
final class FacetRows {
  private static final int FEW = 64;

  private final List<Facet> facets;
  private final int[] rowOf;
  private final List<int[]> rows = new ArrayList<>();

  /// @param facets facets whose values go together, so that there are few rows
  FacetRows(Snapshot snapshot, FacetIndex index, Set<Facet> facets) throws IOException {
    this.facets = List.copyOf(facets);
    this.rowOf = new int[snapshot.getIndexReader().maxDoc()];
    Map<Row, Integer> known = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      List<Column> columns = new ArrayList<>();
      for (Facet facet : this.facets) {
        columns.add(
            new Column(
                DocValues.getSortedSet(leaf.reader(), Schema.facet(facet)),
                index.ordinals(facet).of(leaf)));
      }
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        rowOf[leaf.docBase + doc] = number(row(columns, doc), known);
      }
    }
  }

  private int number(Row row, Map<Row, Integer> known) {
    Integer number = known.putIfAbsent(row, rows.size());
    if (number != null) {
      return number;
    }
    rows.add(row.values());
    return rows.size() - 1;
  }

  /// For each facet the number of values, and the values.
  private static Row row(List<Column> columns, int doc) throws IOException {
    int[] values = new int[2 * columns.size()];
    int size = 0;
    for (Column column : columns) {
      int count = column.values().advanceExact(doc) ? column.values().docValueCount() : 0;
      if (values.length < size + 1 + count + columns.size()) {
        values = Arrays.copyOf(values, 2 * values.length + count);
      }
      values[size++] = count;
      for (int i = 0; i < count; i++) {
        values[size++] = column.numbers()[(int) column.values().nextOrd()];
      }
    }
    return new Row(Arrays.copyOf(values, size));
  }

  /// Counts nothing yet.
  Counter counter() {
    return new Counter();
  }

  /// Counts how often each row is met. What few matches cost grows with the matches, and not with the rows.
  final class Counter {
    private final int[] times = new int[rows.size()];
    private int[] met = new int[FEW];
    private int size;

    /// Counts the row of a Lucene document.
    void count(int doc) {
      count(rowOf[doc], 1);
    }

    /// Counts the rows that another counted.
    void add(Counter other) {
      for (int i = 0; i < other.size; i++) {
        count(other.met[i], other.times[other.met[i]]);
      }
    }

    private void count(int row, int more) {
      if (times[row] == 0) {
        met = ArrayUtil.grow(met, size + 1);
        met[size++] = row;
      }
      times[row] += more;
    }

    /// Adds up the values of the rows that were met.
    ///
    /// @param counts by facet, by the numbers of [FacetOrdinals]; of other facets nothing is counted
    void addTo(Map<Facet, int[]> counts) {
      List<int[]> wanted = new ArrayList<>();
      facets.forEach(facet -> wanted.add(counts.getOrDefault(facet, new int[0])));
      for (int i = 0; i < size; i++) {
        addRow(rows.get(met[i]), times[met[i]], wanted);
      }
    }
  }

  private static void addRow(int[] row, int times, List<int[]> wanted) {
    int at = 0;
    for (int[] counts : wanted) {
      int end = at + 1 + row[at];
      while (++at < end) {
        if (counts.length > 0) {
          counts[row[at]] += times;
        }
      }
    }
  }

  /// The values of a facet in a segment, and their numbers over all segments.
  private record Column(SortedSetDocValues values, int[] numbers) {}

  private record Row(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && Arrays.equals(row.values, values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }
}
