package dev.operative.web.admission;

import dev.operative.search.Deadline;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The end of work on one request: when its time is over, or its client has left.
final class RequestDeadline implements Deadline {
  /// How often it is looked whether the client is still there, which asks the operating system.
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

  private final WatchedEndPoint client;
  private final long end;
  private long nextLook;
  private boolean passed;

  /// @param time how long the request may take from now on
  RequestDeadline(Duration time, WatchedEndPoint client) {
    this.client = client;
    long now = System.nanoTime();
    this.end = now + time.toNanos();
    this.nextLook = now + LOOK;
  }

  @Override
  public synchronized boolean hasPassed() {
    long now = System.nanoTime();
    if (!passed && now - end >= 0) {
      passed = true;
    } else if (!passed && now - nextLook >= 0) {
      nextLook = now + LOOK;
      passed = client.clientHasLeft();
    }
    return passed;
  }
}
