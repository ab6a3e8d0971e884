package dev.operative.lucene.snapshot;

import dev.operative.document.Language;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the documents of all segments, in document order, from 0.
public final class DocumentOrdinals {
  private static final BytesRef CHINESE = new BytesRef("." + Language.CHINESE.code());

  private final OrdinalMap map;
  private final BitSet chinese;

  public DocumentOrdinals(List<LeafReaderContext> leaves) throws IOException {
    SortedDocValues[] segments = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    }
    map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    chinese = new FixedBitSet(Math.max(1, size()));
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      int segment = map.getFirstSegmentNumber(ordinal);
      BytesRef key = segments[segment].lookupOrd((int) map.getFirstSegmentOrd(ordinal));
      if (endsWith(key, CHINESE)) {
        chinese.set(ordinal);
      }
    }
  }

  private static boolean endsWith(BytesRef key, BytesRef end) {
    return key.length >= end.length
        && new BytesRef(key.bytes, key.offset + key.length - end.length, end.length)
            .bytesEquals(end);
  }

  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /// The language that a document was published in.
  public Language language(int ordinal) {
    return chinese.get(ordinal) ? Language.CHINESE : Language.ENGLISH;
  }

  /// From the values of [Schema#ORDER] in a segment to numbers of documents.
  public LongValues of(LeafReaderContext leaf) {
    return map.getGlobalOrds(leaf.ord);
  }
}
