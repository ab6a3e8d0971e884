package dev.operative.language;

import java.util.List;
import java.util.Optional;

/// Something of a typed text that must be found.
public sealed interface Piece {
  /// Words that follow each other.
  ///
  /// @param terms their stems, at least one
  /// @param solid the stem of two hyphenated words written as one
  record Words(List<String> terms, Optional<String> solid) implements Piece {
    public Words {
      terms = List.copyOf(terms);
    }
  }

  /// Characters of a language without spaces that follow each other without a gap.
  ///
  /// @param characters the folded characters, at least one
  record Han(String characters) implements Piece {
    /// The number of characters.
    public int length() {
      return characters.codePointCount(0, characters.length());
    }

    /// Each character by itself.
    public List<String> single() {
      return characters.codePoints().mapToObj(Character::toString).toList();
    }
  }
}
