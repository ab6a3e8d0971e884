package dev.operative.cli.output;

import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;

/// Prints what was seen in files.
public sealed interface CheckPrinter permits CheckTable, CheckJson {
  /// A document was read.
  void parsed(ReadOutcome.Parsed parsed);

  /// A file gave no document.
  ///
  /// @param word what became of it
  void refused(String word, Notice reason);
}
