package dev.operative.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that is being downloaded, with what the server needs to be told to send the rest of it: kept beside it, so that
/// another process can go on.
final class PartialFile {
  private final Path file;
  private final Path note;

  PartialFile(Path file) {
    this.file = file;
    this.note = file.resolveSibling(file.getFileName() + ".validator");
  }

  /// How many bytes are there that a download can go on from; 0 when it has to begin.
  long resumable() throws IOException {
    return Files.isRegularFile(note) && Files.isRegularFile(file) ? Files.size(file) : 0;
  }

  /// What tells the server which file the bytes are of.
  String validator() throws IOException {
    return Files.readString(note);
  }

  long size() throws IOException {
    return Files.size(file);
  }

  /// Begins with nothing.
  ///
  /// @param validator what tells the server which file it is; empty when a download that is cut off cannot go on
  void begin(String validator) throws IOException {
    Files.write(file, new byte[0]);
    if (validator.isEmpty()) {
      Files.deleteIfExists(note);
    } else {
      Files.writeString(note, validator);
    }
  }

  OutputStream append() throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Writes to what [#append()] gave.
  ///
  /// @throws FileSystemException when that fails: a full disk is no fault of the server's
  void write(OutputStream out, byte[] bytes, int length) throws FileSystemException {
    try {
      out.write(bytes, 0, length);
    } catch (IOException full) {
      FileSystemException named =
          new FileSystemException(file.toString(), null, String.valueOf(full.getMessage()));
      named.initCause(full);
      throw named;
    }
  }

  /// Removes it, and what is kept beside it.
  void delete() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(note);
  }
}
