package dev.operative.fetch;

/// A source could not be fetched; nothing in the corpus was changed. The message says in one sentence why, and what can be
/// done.
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  public FetchException(String message) {
    super(message);
  }

  public FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
