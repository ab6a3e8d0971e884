package dev.operative.lucene.snapshot;

import dev.operative.search.IndexedProvision;
import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many provisions of one segment, best in ascending order. They are stored compressed, dozens to a
/// block; a block is decompressed once and kept for those that follow, instead of in part for each of them.
final class SegmentProvisions {
  private final Snapshot snapshot;
  private final StoredFields stored;

  SegmentProvisions(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    this.snapshot = snapshot;
    this.stored =
        leaf.reader() instanceof CodecReader codec
            ? codec.getFieldsReader().getMergeInstance()
            : leaf.reader().storedFields();
  }

  /// @param doc the number of the Lucene document within the segment
  IndexedProvision provision(int doc) throws IOException {
    return snapshot.provision(stored.document(doc, Snapshot.PROVISION_FIELDS));
  }
}
