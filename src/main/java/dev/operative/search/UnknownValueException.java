package dev.operative.search;

/// A filter was given a value that cannot exist: an unknown verb, a malformed symbol or date. The message
/// names the parameter and the value and says what is accepted.
public final class UnknownValueException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnknownValueException(String message) {
    super(message);
  }

  /// What is wrong; always given.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
