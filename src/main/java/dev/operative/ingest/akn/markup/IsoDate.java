package dev.operative.ingest.akn.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Dates as attributes bear them.
public final class IsoDate {
  private IsoDate() {}

  /// Reads an ISO date; empty for none, and for the year 1, which stands for a date not known.
  public static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 1900);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
