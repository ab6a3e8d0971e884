package dev.operative.search.query;

import java.util.Optional;

/// What stands as one result.
public enum Grouping {
  /// Every matching paragraph.
  PARAGRAPH("paragraph"),
  /// Every document that holds matching paragraphs, with the best of them.
  DOCUMENT("document");

  private final String parameter;

  Grouping(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `group`.
  public String parameter() {
    return parameter;
  }

  /// Finds a grouping by its parameter value; empty when unknown.
  public static Optional<Grouping> parse(String parameter) {
    for (Grouping grouping : values()) {
      if (grouping.parameter.equals(parameter)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }
}
