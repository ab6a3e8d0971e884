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

  // Row after row, so that the rows of neighbouring paragraphs are neighbours in memory.
  private final int[] starts;
  private final int[] values;

  /// @param facets facets whose values go together, so that there are few rows
  FacetRows(Snapshot snapshot, FacetIndex index, Set<Facet> facets) throws IOException {
    this.facets = List.copyOf(facets);
    this.rowOf = new int[snapshot.getIndexReader().maxDoc()];
    Rows rows = new Rows();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      List<Column> columns = new ArrayList<>();
      for (Facet facet : this.facets) {
        columns.add(
            new Column(
                DocValues.getSortedSet(leaf.reader(), Schema.facet(facet)),
                index.ordinals(facet).of(leaf)));
      }
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        rowOf[leaf.docBase + doc] = rows.number(row(columns, doc));
      }
    }
    this.starts = Arrays.copyOf(rows.starts, rows.known.size());
    this.values = Arrays.copyOf(rows.values, rows.size);
  }

  /// The different rows, as they are met.
  private static final class Rows {
    private final Map<Row, Integer> known = new HashMap<>();
    private int[] starts = new int[FEW];
    private int[] values = new int[FEW];
    private int size;

    int number(Row row) {
      int next = known.size();
      Integer number = known.putIfAbsent(row, next);
      if (number != null) {
        return number;
      }
      starts = ArrayUtil.grow(starts, next + 1);
      starts[next] = size;
      values = ArrayUtil.grow(values, size + row.values().length);
      System.arraycopy(row.values(), 0, values, size, row.values().length);
      size += row.values().length;
      return next;
    }
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
    private final int[] times = new int[starts.length];
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
      int[][] wanted =
          facets.stream()
              .map(facet -> counts.getOrDefault(facet, new int[0]))
              .toArray(int[][]::new);
      for (int i = 0; i < size; i++) {
        addRow(starts[met[i]], times[met[i]], wanted);
      }
    }
  }

  private void addRow(int start, int times, int[][] wanted) {
    int at = start;
    for (int[] counts : wanted) {
      int end = at + 1 + values[at];
      while (++at < end) {
        if (counts.length > 0) {
          counts[values[at]] += times;
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
