package dev.operative.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder that archives are kept in while they are downloaded and unpacked: in the corpus folder, hidden, so that
/// nothing in it is indexed. One process has it at a time, until it closes it or ends.
final class WorkFolder implements AutoCloseable {
  private static final String NAME = ".fetching";

  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// @param corpus the corpus folder
  /// @throws FetchException when another process has the folder
  static WorkFolder take(Path corpus) throws IOException, FetchException {
    Path folder = Files.createDirectories(corpus.resolve(NAME));
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isTaken(lock)) {
      lock.close();
      throw new FetchException(
          "Another “operative fetch” is under way in this corpus; wait until it has ended");
    }
    return new WorkFolder(folder, lock);
  }

  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() == null;
    } catch (OverlappingFileLockException byThisProcess) {
      return true;
    }
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
