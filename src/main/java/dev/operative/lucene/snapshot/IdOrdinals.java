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

/// Numbers the ids of all paragraphs over all segments, in their order, so that ties are broken by numbers.
public final class IdOrdinals {
  private final LongValues[] numbers;

  public IdOrdinals(List<LeafReaderContext> leaves) throws IOException {
    numbers = new LongValues[leaves.size()];
    if (leaves.size() == 1) {
      numbers[0] = LongValues.IDENTITY;
      return;
    }
    SortedDocValues[] segments = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), Schema.ID);
    }
    OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    for (int segment = 0; segment < numbers.length; segment++) {
      numbers[segment] = map.getGlobalOrds(segment);
    }
  }

  /// From the values of [Schema#ID] in a segment to numbers.
  public LongValues of(LeafReaderContext leaf) {
    return numbers[leaf.ord];
  }
}
