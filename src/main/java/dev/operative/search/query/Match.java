package dev.operative.search.query;

import java.util.Optional;

/// The share of the words of a question that a provision must have.
public enum Match {
  /// All of them.
  ALL("all"),
  /// All of them, most, some, or none when it is close in meaning; each result says which.
  TIERS("tiers");

  private final String parameter;

  Match(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `match`.
  public String parameter() {
    return parameter;
  }

  /// Reads a value of the parameter; empty when it is none.
  public static Optional<Match> parse(String value) {
    return switch (value) {
      case "all" -> Optional.of(ALL);
      case "tiers" -> Optional.of(TIERS);
      default -> Optional.empty();
    };
  }
}
