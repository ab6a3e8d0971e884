package dev.operative.search.syntax;

/// Folds what keyboards and word processors write differently, one character for one, so that every offset stays
/// an offset in the text as typed.
final class TypedCharacters {
  private TypedCharacters() {}

  /// The text with full-width letters, digits and signs as ordinary ones, and with every sort of space and every
  /// control character as a plain space. Quotation marks and Chinese punctuation stay.
  static String folded(String typed) {
    StringBuilder folded = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      folded.append(folded(typed.charAt(i)));
    }
    return PastedText.withoutType(folded.toString());
  }

  private static char folded(char typed) {
    if ("，；？".indexOf(typed) >= 0) {
      return ' ';
    }
    if (typed >= '\uFF01' && typed <= '\uFF5E') {
      return (char) (typed - 0xFEE0);
    }
    if (Character.isWhitespace(typed) || Character.isSpaceChar(typed)) {
      return ' ';
    }
    return switch (typed) {
      case '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
      default -> Character.isISOControl(typed) || isInvisible(typed) ? ' ' : typed;
    };
  }

  /// Marks of writing direction, which come along with pasted text.
  private static boolean isInvisible(char typed) {
    return typed == '\uFEFF'
        || (typed >= '\u200B' && typed <= '\u200F')
        || (typed >= '\u202A' && typed <= '\u202E');
  }

  /// The mark that ends a quotation begun by this one; 0 when it begins none.
  static char closing(char mark) {
    return switch (mark) {
      case '"' -> '"';
      case '「' -> '」';
      case '『' -> '』';
      case '《' -> '》';
      case '〈' -> '〉';
      case '«' -> '»';
      default -> 0;
    };
  }

  /// Whether a character stands between words and belongs to none.
  static boolean isBreak(char character) {
    return character == ' '
        || character == '('
        || character == ')'
        || closing(character) != 0
        || "、。…·」』》〉»【】〔〕".indexOf(character) >= 0;
  }
}
