package dev.operative.watch;

/// A file of queries that cannot be used. The message says where and why.
public final class WatchFileException extends Exception {
  private static final long serialVersionUID = 1L;

  WatchFileException(String message) {
    super(message);
  }
}
