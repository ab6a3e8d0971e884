package dev.operative.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The lock of a folder that one process uses at a time, until it closes the lock or ends. It is held on a file in the folder,
/// which stays behind.
public final class FolderLock implements AutoCloseable {
  private static final String NAME = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Locks a folder, which is made when it is not there.
  ///
  /// @return empty when it is locked already, by whatever process
  public static Optional<FolderLock> take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            Files.createDirectories(folder).resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (isTaken(channel)) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new FolderLock(channel));
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException byThisProcess) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
