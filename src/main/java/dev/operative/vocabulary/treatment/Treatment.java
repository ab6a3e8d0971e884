package dev.operative.vocabulary.treatment;

import java.util.Optional;

/// A way in which a paragraph treats a text that it cites, the weightiest first. None says whether the text is in force.
public enum Treatment {
  TERMINATES("terminates"),
  SUPERSEDES("supersedes"),
  MODIFIES("modifies"),
  EXTENDS("extends"),
  REAFFIRMS("reaffirms"),
  /// Asks for it to be carried out or complied with.
  IMPLEMENTS("implements"),
  RECALLS("recalls"),
  /// Cites it, and no rule says to what end.
  MENTIONS("mentions");

  private final String word;

  Treatment(String word) {
    this.word = word;
  }

  /// The value in the API and in the table.
  public String word() {
    return word;
  }

  /// Finds a treatment by its word; empty when unknown.
  public static Optional<Treatment> parse(String word) {
    for (Treatment treatment : values()) {
      if (treatment.word.equals(word)) {
        return Optional.of(treatment);
      }
    }
    return Optional.empty();
  }
}
