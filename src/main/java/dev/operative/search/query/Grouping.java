package dev.operative.search.query;

import java.util.Optional;

/// The unit of a list of results.
public enum Grouping {
  /// Every wording: of the matching provisions of different works that say the same, the best, which names the others.
  WORDING("wording"),
  /// Every matching provision.
  PROVISION("paragraph"),
  /// Every document that holds matching provisions, with the best of them.
  DOCUMENT("document");

  private final String word;

  Grouping(String word) {
    this.word = word;
  }

  /// A word for it: of provisions and documents, the value of the request parameter `group`.
  public String word() {
    return word;
  }

  /// Finds what the request parameter `group` asks for: provisions or documents; empty when unknown.
  public static Optional<Grouping> parse(String parameter) {
    for (Grouping grouping : values()) {
      if (grouping != WORDING && grouping.word.equals(parameter)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }

  /// The same with provisions folded. Documents stay what they are.
  public Grouping with(RepeatsMode repeats) {
    return this == PROVISION && repeats == RepeatsMode.FOLD ? WORDING : this;
  }

  /// How provisions of one wording stand among the results.
  public RepeatsMode repeats() {
    return this == WORDING ? RepeatsMode.FOLD : RepeatsMode.NONE;
  }
}
