package dev.operative.search.bitext;

/// Tells where words end in scripts that spell them with letters; scripts without spaces have no such places.
final class WordBoundaries {
  private WordBoundaries() {}

  /// Whether a character spells words together with others.
  static boolean isLetter(int character) {
    return Character.isLetter(character) && !Character.isIdeographic(character);
  }

  /// Whether letters of one word stand on both sides of an offset.
  static boolean isInsideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at));
  }
}
