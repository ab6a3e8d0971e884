package dev.operative.search.translation;

import java.util.List;
import java.util.Optional;

/// A stretch of tokens and what it names.
///
/// @param start the first token
/// @param end behind the last token
/// @param senses what it may name; none when no table knows it
/// @param plain the plain words that it is, or is part of
record Stretch(int start, int end, List<FormTable.Sense> senses, Optional<PlainWords.Use> plain) {
  /// A stretch that is not known to be in plain words.
  Stretch(int start, int end, List<FormTable.Sense> senses) {
    this(start, end, senses, Optional.empty());
  }

  boolean isNamed() {
    return !senses.isEmpty();
  }

  Stretch with(PlainWords.Use use) {
    return new Stretch(start, end, senses, Optional.of(use));
  }
}
