package dev.operative.lucene.snapshot;

import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many paragraphs of one segment, best in ascending order. Paragraphs are stored compressed, dozens to a
/// block; a block is decompressed once and kept for those that follow, instead of in part for each of them.
final class SegmentParagraphs {
  private final Snapshot snapshot;
  private final StoredFields stored;

  SegmentParagraphs(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    this.snapshot = snapshot;
    this.stored =
        leaf.reader() instanceof CodecReader codec
            ? codec.getFieldsReader().getMergeInstance()
            : leaf.reader().storedFields();
  }

  /// @param doc the number of the Lucene document within the segment
  IndexedParagraph paragraph(int doc) throws IOException {
    return snapshot.paragraph(stored.document(doc, Snapshot.PARAGRAPH_FIELDS));
  }
}
