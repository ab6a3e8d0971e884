package dev.operative.search.meaning;

/// A sentence model cannot be loaded on this machine: its files are missing or damaged, or the machine has no runtime for it.
public final class EncoderUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message which model, and why
  public EncoderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
