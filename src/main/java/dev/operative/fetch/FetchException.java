package dev.operative.fetch;

/// Says in one sentence why a source was not fetched and what can be done. Nothing in the corpus was changed.
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  public FetchException(String message) {
    super(message);
  }

  public FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
