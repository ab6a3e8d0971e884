package dev.operative.lucene.commit;

import dev.operative.search.index.Verification;
import dev.operative.search.index.Verification.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a whole index in a folder, with the vectors and the texts beside it, and says what is not as it was written.
public final class IndexVerifier {
  private IndexVerifier() {}

  /// Verifies an index. Nothing is changed.
  ///
  /// @param vectors the folder of its vectors, which need not be there
  /// @throws dev.operative.search.index.IndexBusyException when somebody writes it
  /// @throws dev.operative.search.index.IndexUnusableException when there is none, or it is of another format
  public static Verification verify(Path folder, Path vectors) {
    if (!holdsAny(folder)) {
      throw IndexFailure.missing(folder);
    }
    try {
      FolderVerifier index = new FolderVerifier(folder, "");
      index.verify();
      if (index.damage().isEmpty() && IndexState.of(folder) == IndexState.OUTDATED) {
        throw IndexFailure.outdated(folder, Optional.empty());
      }
      FolderVerifier beside = new FolderVerifier(vectors, folder.relativize(vectors) + "/");
      if (holdsAny(vectors)) {
        beside.verify();
      }
      List<Damage> derived = new ArrayList<>(index.damagedAttachments());
      derived.addAll(beside.damage());
      return new Verification(
          index.files() + beside.files(), index.bytes() + beside.bytes(), index.damage(), derived);
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Whether a folder holds any file of an index, be it without a list of segments; false where there is no folder.
  private static boolean holdsAny(Path folder) {
    String[] files = folder.toFile().list((parent, name) -> FolderVerifier.isOfIndex(name));
    return files != null && files.length > 0;
  }
}
