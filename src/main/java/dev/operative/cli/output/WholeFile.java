package dev.operative.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that is there whole or not at all: a spreadsheet that ends in the middle looks like one that does not.
public final class WholeFile {
  private WholeFile() {}

  /// What writes the content.
  public interface Content {
    /// @return what to hand back
    long write(OutputStream out) throws IOException;
  }

  /// Writes beside the file and moves it into place at the end; when that fails, whatever was there before stays.
  /// What is no ordinary file (a pipe, a device) is written directly.
  public static long write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        return content.write(out);
      }
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    boolean done = false;
    try {
      long result;
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        result = content.write(out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      done = true;
      return result;
    } finally {
      if (!done) {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
