package dev.operative.document;

import java.util.Locale;
import java.util.Optional;

/// The status of a text: what became of it. A vetoed draft is `not adopted`: no reader may mistake it for law.
public enum Status {
  ADOPTED("adopted"),
  NOT_ADOPTED("not adopted"),
  DRAFT("draft"),
  /// The text is not of a kind that is adopted: a letter, a report.
  NONE("none");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /// The word of API and pages: `not adopted`.
  public String word() {
    return word;
  }

  /// Finds a status by its word; case, hyphens and underscores do not matter. Empty when unknown.
  public static Optional<Status> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    for (Status status : values()) {
      if (status.word.equals(wanted)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
