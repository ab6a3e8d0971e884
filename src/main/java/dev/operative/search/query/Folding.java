package dev.operative.search.query;

import java.util.Optional;

/// How provisions of one wording stand among the results.
public enum Folding {
  /// As one entry: the best ranked of them that match, which names the others. What is in document order is never folded.
  FOLD("fold"),
  /// Each by itself.
  NONE("all");

  private final String parameter;

  Folding(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `repeats`.
  public String parameter() {
    return parameter;
  }

  /// Finds a folding by its parameter value; empty when unknown.
  public static Optional<Folding> parse(String parameter) {
    for (Folding folding : values()) {
      if (folding.parameter.equals(parameter)) {
        return Optional.of(folding);
      }
    }
    return Optional.empty();
  }
}
