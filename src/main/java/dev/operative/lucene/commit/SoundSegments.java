package dev.operative.lucene.commit;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Reads segments against their checksums, each once: Lucene does so by itself only when it merges. Safe for use by
/// several threads.
public final class SoundSegments {
  private final Set<Object> sound = Collections.newSetFromMap(new WeakHashMap<>());

  /// Reads what has not been read before of a commit.
  ///
  /// @throws org.apache.lucene.index.CorruptIndexException when a file is not what was written
  public synchronized void check(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof CodecReader segment) {
        Object files = segment.getCoreCacheHelper().getKey();
        Object changed = segment.getReaderCacheHelper().getKey();
        if (!sound.contains(files)) {
          segment.checkIntegrity();
          sound.add(files);
        } else if (!sound.contains(changed) && segment.getDocValuesReader() != null) {
          segment.getDocValuesReader().checkIntegrity();
        }
        sound.add(changed);
      }
    }
  }
}
