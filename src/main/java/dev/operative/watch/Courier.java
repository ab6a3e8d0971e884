package dev.operative.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Takes what waits to the recipient, the oldest first. After a failure it waits a second, then twice as long each time, at
/// most five minutes, or as long as the recipient asks.
public final class Courier {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final WatchState state;
  private final Recipient recipient;
  private Duration pause = FIRST_PAUSE;

  public Courier(WatchState state, Recipient recipient) {
    this.state = state;
    this.recipient = recipient;
  }

  /// What came of a round.
  ///
  /// @param taken how many deliveries were taken
  /// @param failure why the next was not taken; empty when none waits
  /// @param pause how long to wait before the next round
  public record Round(int taken, Optional<String> failure, Duration pause) {}

  /// Delivers until nothing waits or a delivery is not taken.
  ///
  /// @throws IOException when what was taken cannot be written down
  public Round deliver() throws IOException, InterruptedException {
    int taken = 0;
    for (Optional<Delivery> next = state.next(); next.isPresent(); next = state.next()) {
      try {
        recipient.take(next.get());
      } catch (NotTakenException failure) {
        return new Round(taken, Optional.ofNullable(failure.getMessage()), nextPause(failure));
      }
      state.taken();
      taken++;
      pause = FIRST_PAUSE;
    }
    return new Round(taken, Optional.empty(), Duration.ZERO);
  }

  private Duration nextPause(NotTakenException failure) {
    Duration now = pause;
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    return failure.pause().filter(asked -> asked.compareTo(now) > 0).orElse(now);
  }
}
