package dev.operative.search.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// An end of a stretch of time, as people give it: a day, or a whole year.
public enum DateBound {
  FROM,
  TO;

  /// Reads `2017-12-21`, or `2017` as its first or its last day.
  ///
  /// @throws DateTimeParseException when it is neither
  public LocalDate read(String given) {
    if (given.matches("\\d{4}")) {
      int year = Integer.parseInt(given);
      return this == FROM ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    return LocalDate.parse(given);
  }
}
