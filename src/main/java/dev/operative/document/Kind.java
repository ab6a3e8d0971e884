package dev.operative.document;

import java.util.Locale;
import java.util.Optional;

/// The kind of a text.
public enum Kind {
  RESOLUTION("resolution"),
  DRAFT_RESOLUTION("draft resolution"),
  DECISION("decision"),
  LETTER("letter"),
  STATEMENT("statement"),
  REPORT("report"),
  PRESS_RELEASE("press release"),
  PRESIDENTIAL_STATEMENT("presidential statement"),
  ANNEX("annex");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /// The word of API and pages: `draft resolution`.
  public String word() {
    return word;
  }

  /// Whether a text of the kind says what an organ resolves or is to resolve, so that it is law, a draft of it, or was voted down.
  public boolean resolves() {
    return this == RESOLUTION || this == DRAFT_RESOLUTION || this == DECISION;
  }

  /// Finds a kind by its word; case, hyphens and underscores do not matter. Empty when unknown.
  public static Optional<Kind> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    for (Kind kind : values()) {
      if (kind.word.equals(wanted)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
