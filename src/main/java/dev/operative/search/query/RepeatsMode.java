package dev.operative.search.query;

import java.util.Optional;

/// The treatment of provisions of one wording among the results.
public enum RepeatsMode {
  /// As one entry: the best ranked of them that match, which names the others. What is in document order is never folded.
  FOLD("fold"),
  /// Each by itself.
  NONE("all");

  private final String parameter;

  RepeatsMode(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `repeats`.
  public String parameter() {
    return parameter;
  }

  /// Finds a mode by its parameter value; empty when unknown.
  public static Optional<RepeatsMode> parse(String parameter) {
    for (RepeatsMode repeats : values()) {
      if (repeats.parameter.equals(parameter)) {
        return Optional.of(repeats);
      }
    }
    return Optional.empty();
  }
}
