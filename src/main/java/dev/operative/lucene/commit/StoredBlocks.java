package dev.operative.lucene.commit;

import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many stored documents of one segment. They are stored compressed, dozens to a block.
public final class StoredBlocks {
  private StoredBlocks() {}

  /// A reader of a segment's documents, to be asked in ascending order: a block is decompressed once and kept for those that
  /// follow, instead of in part for each of them.
  public static StoredFields of(LeafReaderContext leaf) throws IOException {
    return leaf.reader() instanceof CodecReader codec
        ? codec.getFieldsReader().getMergeInstance()
        : leaf.reader().storedFields();
  }
}
