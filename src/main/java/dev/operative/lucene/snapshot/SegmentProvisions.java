package dev.operative.lucene.snapshot;

import dev.operative.lucene.commit.StoredBlocks;
import dev.operative.search.IndexedProvision;
import java.io.IOException;
import java.util.NavigableSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many provisions of one segment, best in ascending order.
final class SegmentProvisions {
  private final Snapshot snapshot;
  private final StoredFields stored;

  SegmentProvisions(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    this.snapshot = snapshot;
    this.stored = StoredBlocks.of(leaf);
  }

  /// @param documents the numbers, within the segment, of the Lucene documents that hold them
  SegmentProvisions(Snapshot snapshot, LeafReaderContext leaf, NavigableSet<Integer> documents)
      throws IOException {
    this.snapshot = snapshot;
    this.stored = StoredBlocks.of(leaf, documents);
  }

  /// @param doc the number of the Lucene document within the segment
  IndexedProvision provision(int doc) throws IOException {
    return snapshot.provision(stored.document(doc, Snapshot.PROVISION_FIELDS));
  }
}
