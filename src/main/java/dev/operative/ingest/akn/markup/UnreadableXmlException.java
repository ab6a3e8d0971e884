package dev.operative.ingest.akn.markup;

/// The file is not XML that can be read, or is none that should be.
public final class UnreadableXmlException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  /// @param line the line, from 1
  /// @param message what is wrong, in the user's words
  UnreadableXmlException(int line, String message) {
    super(message);
    this.line = Math.max(1, line);
  }

  /// The line, from 1.
  public int line() {
    return line;
  }

  /// What is wrong, in the user's words.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
