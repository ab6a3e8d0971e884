package dev.operative.watch;

import java.time.Duration;
import java.util.Optional;

/// A delivery was not taken, as far as is known. The message says why, in the user's words.
public final class NotTakenException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;

  NotTakenException(String message) {
    this(message, Optional.empty());
  }

  /// @param wait how long the recipient asked to wait
  NotTakenException(String message, Optional<Duration> wait) {
    super(message);
    this.wait = wait;
  }

  /// How long the recipient asked to wait before the next try; empty when it did not.
  public Optional<Duration> pause() {
    return wait;
  }
}
