package dev.operative.export.word;

import java.util.Optional;

/// The character styles of `styles.xml` that text is set in.
enum CharacterStyle {
  PLAIN(Optional.empty()),
  ADDED(Optional.of("Added")),
  REMOVED(Optional.of("Removed"));

  private final Optional<String> id;

  CharacterStyle(Optional<String> id) {
    this.id = id;
  }

  /// Empty for the style of the paragraph.
  Optional<String> id() {
    return id;
  }
}
