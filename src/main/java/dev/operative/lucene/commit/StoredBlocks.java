package dev.operative.lucene.commit;

import java.io.IOException;
import java.util.NavigableSet;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many stored documents of one segment. They are stored compressed, dozens to a block.
public final class StoredBlocks {
  /// A block holds some thirty provisions in ten pieces, so that reading it whole costs no more than reading four alone.
  private static final int NEAR = 8;

  private StoredBlocks() {}

  /// A reader of a segment's documents, to be asked in ascending order: a block is decompressed once and kept for those that
  /// follow, instead of in part for each of them.
  public static StoredFields of(LeafReaderContext leaf) throws IOException {
    return leaf.reader() instanceof CodecReader codec
        ? codec.getFieldsReader().getMergeInstance()
        : leaf.reader().storedFields();
  }

  /// A reader of some documents of a segment, to be asked in ascending order: by blocks when they are near one another, and
  /// one by one, each by the piece of a block that it is in, when they are far apart.
  ///
  /// @param documents their numbers in the segment
  public static StoredFields of(LeafReaderContext leaf, NavigableSet<Integer> documents)
      throws IOException {
    boolean near =
        !documents.isEmpty()
            && documents.last() - documents.first() < (long) NEAR * documents.size();
    return near ? of(leaf) : leaf.reader().storedFields();
  }
}
