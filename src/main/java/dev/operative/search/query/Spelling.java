package dev.operative.search.query;

import java.util.Optional;

/// The treatment of words that no provision has: corrected, or searched as typed.
public enum Spelling {
  /// They are put right when nothing is found as typed, and the answer says so.
  CORRECTED("corrected"),
  /// Words are searched as they were typed.
  TYPED("typed");

  private final String parameter;

  Spelling(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `spelling`.
  public String parameter() {
    return parameter;
  }

  /// Reads a value of the parameter; empty when it is none.
  public static Optional<Spelling> parse(String value) {
    return switch (value) {
      case "corrected" -> Optional.of(CORRECTED);
      case "typed" -> Optional.of(TYPED);
      default -> Optional.empty();
    };
  }
}
