package dev.operative.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Reads the header `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or a date.
final class RetryAfter {
  private RetryAfter() {}

  /// How long to wait from now on, at least a second; empty when the header is empty or says neither.
  static Optional<Duration> of(String header) {
    if (header.matches("\\d{1,9}")) {
      return Optional.of(atLeastASecond(Duration.ofSeconds(Long.parseLong(header))));
    }
    try {
      Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(atLeastASecond(Duration.between(Instant.now(), then)));
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }

  private static Duration atLeastASecond(Duration time) {
    return time.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : time;
  }
}
