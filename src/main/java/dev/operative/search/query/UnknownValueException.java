package dev.operative.search.query;

/// A filter was given a value that cannot exist: an unknown verb, a malformed symbol or date. The message
/// names the parameter and the value and says what is accepted.
public final class UnknownValueException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient InputError error;

  public UnknownValueException(InputError error) {
    super(error.message());
    this.error = error;
  }

  /// What is wrong, for those who say it in another language than [#getMessage()] does.
  public InputError error() {
    return error;
  }

  /// What is wrong; always given.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
