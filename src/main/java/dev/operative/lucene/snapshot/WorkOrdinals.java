package dev.operative.lucene.snapshot;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the works of all segments, in document order, from 0.
public final class WorkOrdinals {
  private final OrdinalMap map;

  public WorkOrdinals(List<LeafReaderContext> leaves) throws IOException {
    SortedDocValues[] segments = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    }
    map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
  }

  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /// From the values of [Schema#ORDER] in a segment to numbers of works.
  public LongValues of(LeafReaderContext leaf) {
    return map.getGlobalOrds(leaf.ord);
  }
}
