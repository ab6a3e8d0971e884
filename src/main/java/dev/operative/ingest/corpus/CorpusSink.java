package dev.operative.ingest.corpus;

import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;

/// Takes what a walk through the corpus finds.
public interface CorpusSink {
  /// A file that may be a document.
  ///
  /// @param sidecar what is written beside it
  void file(SourceFile file, Sidecar sidecar);

  /// A file, or a part of an archive, that is not read.
  void refused(ReadOutcome.Notice reason);

  /// Bytes of the corpus that were read from the disk since the last call; archives count as packed.
  void advanced(long bytes);
}
