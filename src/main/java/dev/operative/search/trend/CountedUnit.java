package dev.operative.search.trend;

import java.util.Optional;

/// The unit in which a trend counts.
public enum CountedUnit {
  PROVISIONS("provisions"),
  /// Works with a matching provision.
  WORKS("works");

  private final String word;

  CountedUnit(String word) {
    this.word = word;
  }

  /// The value of the request parameter `count`.
  public String word() {
    return word;
  }

  /// Reads a value of the parameter; empty when it is none.
  public static Optional<CountedUnit> parse(String value) {
    for (CountedUnit unit : values()) {
      if (unit.word.equals(value)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
