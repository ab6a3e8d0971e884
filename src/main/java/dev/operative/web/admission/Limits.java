package dev.operative.web.admission;

import java.time.Duration;

/// The limits on requests: how many are answered at once, how long they may wait and take, and how slowly a client may
/// read.
///
/// @param searches how many requests are answered from the index at once, over 0
/// @param largeAnswers how many exports and whole documents are sent at once, over 0
/// @param files how many files are sent at once, over 0
/// @param waiting how many requests may wait for a place of each lane, 0 or more
/// @param patience how long a request waits for a place
/// @param searchTime how long a search may take
/// @param largeTime how long the making and sending of a large answer may take
/// @param grace how long a client may let an answer wait before its rate counts
/// @param bytesPerSecond how fast a client must read then, over 0
/// @param drain how long requests under way may go on when the server is told to end
public record Limits(
    int searches,
    int largeAnswers,
    int files,
    int waiting,
    Duration patience,
    Duration searchTime,
    Duration largeTime,
    Duration grace,
    long bytesPerSecond,
    Duration drain) {
  private static final int MOST_SEARCHES = 32;

  /// The limits for a machine with this many processors.
  public static Limits of(int processors) {
    int searches = Math.clamp(2L * processors, 4, MOST_SEARCHES);
    return new Limits(
        searches,
        searches / 2,
        MOST_SEARCHES,
        MOST_SEARCHES,
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofMinutes(10),
        Duration.ofSeconds(10),
        16 * 1024,
        Duration.ofSeconds(30));
  }

  /// How many threads requests can hold at most.
  public int threads() {
    return searches + largeAnswers + files + Lane.values().length * waiting;
  }

  int places(Lane lane) {
    return switch (lane) {
      case SEARCH -> searches;
      case LARGE -> largeAnswers;
      case FILE -> files;
    };
  }

  Duration time(Lane lane) {
    return lane == Lane.SEARCH ? searchTime : largeTime;
  }
}
