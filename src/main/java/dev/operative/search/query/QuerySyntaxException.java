package dev.operative.search.query;

import java.util.Optional;

/// Signals that what was typed is not a query. The message is in the user's words and says what to do.
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient InputError error;
  private final int position;
  private final String nearestReading;

  /// @param position UTF-16 offset in the text as typed where reading stopped making sense
  /// @param nearestReading a valid query text close to what was typed; empty text when there is none
  public QuerySyntaxException(InputError error, int position, String nearestReading) {
    super(error.message());
    this.error = error;
    this.position = position;
    this.nearestReading = nearestReading;
  }

  /// What is wrong, for those who say it in another language than [#getMessage()] does.
  public InputError error() {
    return error;
  }

  /// UTF-16 offset in the text as typed.
  public int position() {
    return position;
  }

  /// A valid query text close to what was typed.
  public Optional<String> nearestReading() {
    return nearestReading.isEmpty() ? Optional.empty() : Optional.of(nearestReading);
  }

  /// What is wrong; always given.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
