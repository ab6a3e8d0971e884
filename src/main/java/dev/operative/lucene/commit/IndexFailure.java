package dev.operative.lucene.commit;

import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says in the user's words why an index failed.
public final class IndexFailure {
  private IndexFailure() {}

  /// The exception to throw for a failure of the file system or of Lucene.
  public static RuntimeException of(Path folder, IOException cause) {
    return switch (cause) {
      case LockObtainFailedException ignored -> new IndexBusyException(folder.toString());
      case IndexNotFoundException ignored -> missing(folder, cause);
      case IndexFormatTooOldException ignored -> outdated(folder, Optional.of(cause));
      case IndexFormatTooNewException ignored -> outdated(folder, Optional.of(cause));
      case CorruptIndexException ignored -> corrupt(folder, cause);
      case EOFException ignored -> corrupt(folder, cause);
      case NoSuchFileException ignored -> corrupt(folder, cause);
      case FileNotFoundException ignored -> corrupt(folder, cause);
      case AccessDeniedException ignored -> readOnly(folder, cause);
      case NotDirectoryException ignored -> readOnly(folder, cause);
      case FileSystemException system when isFull(system) -> full(folder, cause);
      case FileSystemException ignored -> readOnly(folder, cause);
      default ->
          isFull(cause)
              ? full(folder, cause)
              : new UncheckedIOException("The index in " + folder, cause);
    };
  }

  /// The exception to throw when a writer is closed: Lucene closes it when another thread, such as the one
  /// that merges, failed before.
  public static RuntimeException earlier(Path folder, IllegalStateException closed) {
    Throwable cause = closed;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return cause instanceof IOException failure ? of(folder, failure) : closed;
  }

  public static IndexUnusableException missing(Path folder) {
    return new IndexUnusableException(Fault.MISSING, missingMessage(folder));
  }

  private static IndexUnusableException missing(Path folder, IOException cause) {
    return new IndexUnusableException(Fault.MISSING, missingMessage(folder), cause);
  }

  private static String missingMessage(Path folder) {
    return "There is no index in " + folder + "; write one with: operative index";
  }

  public static IndexUnusableException outdated(Path folder, Optional<IOException> cause) {
    String message =
        "The index in "
            + folder
            + " was written by another version; write it anew with: operative index --rebuild";
    return cause
        .map(reason -> new IndexUnusableException(Fault.OUTDATED, message, reason))
        .orElseGet(() -> new IndexUnusableException(Fault.OUTDATED, message));
  }

  public static IndexUnusableException corrupt(Path folder, Exception cause) {
    return new IndexUnusableException(
        Fault.CORRUPT,
        "The index in " + folder + " is damaged; write it anew with: operative index --rebuild",
        cause);
  }

  public static IndexUnusableException readOnly(Path folder, IOException cause) {
    if (isFull(cause)) {
      return full(folder, cause);
    }
    return new IndexUnusableException(
        Fault.READ_ONLY,
        "The index cannot be written in "
            + folder
            + "; give write permission, or another folder with --index",
        cause);
  }

  private static IndexUnusableException full(Path folder, IOException cause) {
    return new IndexUnusableException(
        Fault.DISK_FULL,
        "There is no room left for the index in "
            + folder
            + "; the index as it was before is intact: make room and run again",
        cause);
  }

  private static boolean isFull(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("not enough space");
  }
}
