package dev.operative.export;

import java.io.IOException;
import java.io.OutputStream;

/// Writes every paragraph of a selection in one format, however many there are, in memory that does not grow with
/// their number. Safe for use by several threads.
public interface Exporter {
  /// The format it writes.
  ExportFormat format();

  /// Writes the selection in document order.
  ///
  /// @param out flushed at the end, never closed
  /// @return the number of matching paragraphs
  /// @throws IOException when the stream cannot be written; what was written up to there is incomplete
  /// @throws dev.operative.search.ExpansionLimitException when a wildcard or fuzzy word stands for too many
  ///     words; then nothing was written
  long export(Selection selection, OutputStream out) throws IOException;
}
