package dev.operative.ingest;

/// Reads one format. Safe for use by several threads.
public interface DocumentReader extends AutoCloseable {
  /// Whether this reader is for the file, judged by its name and its first bytes.
  boolean accepts(SourceFile file);

  /// Reads the file. Never throws for what the file contains: damaged input is
  /// [rejected][ReadOutcome.Rejected].
  ReadOutcome read(SourceFile file, Sidecar sidecar);

  /// Lets go of what reading needed; what is still being read is rejected. Most readers need nothing.
  @Override
  default void close() {}
}
