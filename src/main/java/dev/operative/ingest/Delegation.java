package dev.operative.ingest;

import java.util.Optional;

/// The delegation that speaks in a letter or statement, read from its title.
///
/// @param name the State, or the office when no State is named, without article: `Belgium`
/// @param isState whether a State is named
public record Delegation(String name, boolean isState) {
  /// The author of a letter or statement with this title; empty when the title names none.
  public static Optional<Delegation> of(String title, SetPhrases phrases) {
    return phrases
        .find(SetPhrase.AUTHOR, title)
        .map(found -> found.group("author"))
        .map(
            author ->
                phrases
                    .find(SetPhrase.STATE_OF_AUTHOR, author)
                    .map(found -> new Delegation(found.group("state"), true))
                    .orElseGet(() -> new Delegation(author, false)));
  }
}
