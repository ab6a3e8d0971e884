package dev.operative.lucene.commit;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// Reads the files of segments against their checksums, each once: Lucene does so by itself only when it merges. Safe for
/// use by several threads.
///
/// Each file is opened for it and closed again: what is read through the inputs that are searched stays mapped, and counts
/// as memory of the process, although no search may need it.
public final class SoundSegments {
  private final Map<Object, Set<String>> sound = new WeakHashMap<>();

  /// Reads what has not been read before of a commit.
  ///
  /// @throws org.apache.lucene.index.CorruptIndexException when a file is not what was written
  public synchronized void check(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof SegmentReader segment) {
        Object core = segment.getCoreCacheHelper().getKey();
        Set<String> read = sound.computeIfAbsent(core, unread -> new HashSet<>());
        for (String file : segment.getSegmentInfo().files()) {
          if (!read.contains(file)) {
            check(segment.directory(), file);
            read.add(file);
          }
        }
      }
    }
  }

  private static void check(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }
}
