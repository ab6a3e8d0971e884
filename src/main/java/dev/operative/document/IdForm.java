package dev.operative.document;

/// The characters that ids are made of. Records of the index are read with millions of ids, so that no regular expression
/// reads them.
public final class IdForm {
  private IdForm() {}

  /// Whether a text may name a document: letters, numbers, `-` and `_`, at least one.
  public static boolean isSlug(String text) {
    return !text.isEmpty() && text.indexOf('.') < 0 && isPlace(text);
  }

  /// Whether a text may be a place in a document: letters, numbers, `-`, `_` and `.`, at least one.
  public static boolean isPlace(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isPlaceCharacter(text.codePointAt(at))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isPlaceCharacter(int character) {
    return character == '-'
        || character == '_'
        || character == '.'
        || Character.isLetterOrDigit(character)
        || isOtherNumber(character);
  }

  /// Whether a character is a number without being a digit, as Ⅳ and ½ are.
  private static boolean isOtherNumber(int character) {
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
