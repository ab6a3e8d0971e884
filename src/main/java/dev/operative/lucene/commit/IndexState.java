package dev.operative.lucene.commit;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The state of a folder: without an index, with one that can be used, or with one that must be written anew.
public enum IndexState {
  /// No index.
  MISSING,
  /// An index of another format, or of another version of Lucene: to be written anew.
  OUTDATED,
  /// An index this version reads and writes.
  CURRENT;

  /// Looks into a folder without changing it.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is an index that cannot be read
  public static IndexState of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return MISSING;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return MISSING;
      }
      return isCurrent(SegmentInfos.readLatestCommit(directory).getUserData()) ? CURRENT : OUTDATED;
    } catch (IndexNotFoundException e) {
      return MISSING;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return OUTDATED;
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    } catch (IllegalArgumentException e) {
      // Lucene's way of saying that it does not know the codec of a segment.
      return OUTDATED;
    }
  }

  /// Whether the data beside a commit names this version's format.
  public static boolean isCurrent(Map<String, String> commitData) {
    return Schema.FORMAT.equals(commitData.get(Schema.FORMAT_KEY));
  }

  /// Takes away the list of segments of an index that Lucene can no longer read, which would stop it from
  /// beginning a new one.
  public static void clearUnreadable(Directory directory) throws IOException {
    try {
      if (DirectoryReader.indexExists(directory)) {
        SegmentInfos.readLatestCommit(directory);
      }
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException e) {
      for (String file : directory.listAll()) {
        if (file.startsWith("segments") || file.startsWith("pending_segments")) {
          directory.deleteFile(file);
        }
      }
    }
  }
}
