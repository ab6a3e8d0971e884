package dev.operative.ingest;

import dev.operative.document.DocumentHeader;
import dev.operative.document.UnDocument;
import java.util.List;
import java.util.Locale;

/// The outcome of reading a file.
public sealed interface ReadOutcome {
  /// It was read.
  ///
  /// @param notices what its reader should know: conflicts with the sidecar, lines that made no sense
  record Parsed(UnDocument document, List<Notice> notices) implements ReadOutcome {
    public Parsed {
      notices = List.copyOf(notices);
    }

    /// What may have been read wrongly, one notice a doubt, in English.
    public List<Notice> doubts() {
      DocumentHeader header = document.header();
      return header.doubts().stream()
          .map(doubt -> new Notice(header.file(), doubt.line(), doubt.message(Locale.ENGLISH)))
          .toList();
    }
  }

  /// It was not.
  ///
  /// @param reason the first thing that is wrong, and what to do
  record Rejected(Notice reason) implements ReadOutcome {
    /// The outcome for a file that is wrong as a whole.
    public static Rejected of(SourceFile file, String reason) {
      return new Rejected(new Notice(file.path(), 0, reason));
    }
  }

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
