package dev.operative.lucene.snapshot;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the values of a field over all segments, in their order, from 0.
public final class Ordinals {
  private final OrdinalMap map;

  /// @param field a field with one sorted value a document
  public Ordinals(List<LeafReaderContext> leaves, String field) throws IOException {
    SortedDocValues[] segments = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), field);
    }
    map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
  }

  /// How many values there are.
  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /// From the numbers of values within a segment to their numbers over all segments.
  public LongValues of(LeafReaderContext leaf) {
    return map.getGlobalOrds(leaf.ord);
  }
}
