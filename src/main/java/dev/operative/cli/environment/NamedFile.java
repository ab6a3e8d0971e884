package dev.operative.cli.environment;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads text files that somebody named on the command line.
public final class NamedFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private NamedFile() {}

  /// The text of a file, without a byte order mark.
  ///
  /// @throws CommandFailure when it is no text in UTF-8, or no file
  /// @throws FileSystemException when it is missing or may not be read
  public static String text(Path file) throws FileSystemException {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (FileSystemException unread) {
      throw unread;
    } catch (CharacterCodingException otherFormat) {
      throw new CommandFailure(file + " is not text in UTF-8; save it as such", otherFormat);
    } catch (IOException unreadable) {
      throw new CommandFailure(
          file + " cannot be read (" + unreadable.getMessage() + "); name a text file", unreadable);
    }
  }
}
