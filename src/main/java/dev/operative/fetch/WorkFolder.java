package dev.operative.fetch;

import dev.operative.file.FolderLock;
import java.io.IOException;
import java.nio.file.Path;

/// The folder that archives are kept in while they are downloaded and unpacked: in the corpus folder, hidden, so that
/// nothing in it is indexed. One process has it at a time, until it closes it or ends.
final class WorkFolder implements AutoCloseable {
  private static final String NAME = ".fetching";

  private final Path folder;
  private final FolderLock lock;

  private WorkFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// @param corpus the corpus folder
  /// @throws FetchException when another process has the folder
  static WorkFolder take(Path corpus) throws IOException, FetchException {
    Path folder = corpus.resolve(NAME);
    FolderLock lock =
        FolderLock.take(folder)
            .orElseThrow(
                () ->
                    new FetchException(
                        "Another “operative fetch” is under way in this corpus; wait until it has ended"));
    return new WorkFolder(folder, lock);
  }

  /// The path of a file or folder in it.
  Path resolve(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
