package dev.operative.ingest.akn.export;

/// A file that Operative exported is no longer as it was written.
public final class ChangedExportException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  /// @param line the line of the change, from 1
  /// @param message what is not as an export writes it
  ChangedExportException(int line, String message) {
    super(message);
    this.line = line;
  }

  /// The line, from 1.
  public int line() {
    return line;
  }
}
