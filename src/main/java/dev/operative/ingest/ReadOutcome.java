package dev.operative.ingest;

import dev.operative.document.UnDocument;
import java.util.List;

/// The outcome of reading a file.
public sealed interface ReadOutcome {
  /// It was read.
  ///
  /// @param notices what its reader should know: conflicts with the sidecar, lines that made no sense
  record Parsed(UnDocument document, List<Notice> notices) implements ReadOutcome {
    public Parsed {
      notices = List.copyOf(notices);
    }
  }

  /// It was not.
  ///
  /// @param reason the first thing that is wrong, and what to do
  record Rejected(Notice reason) implements ReadOutcome {}

  /// It is sound, but in a language that Operative does not read, whatever its name claims.
  ///
  /// @param reason which language it seems to be in
  record OtherLanguage(Notice reason) implements ReadOutcome {}

  /// Something to tell the user about a file.
  ///
  /// @param file the file's path
  /// @param line the line, from 1; 0 when it concerns the whole file
  /// @param message what it is, in the user's words
  record Notice(String file, int line, String message) {}
}
