package dev.operative.language;

/// Reads capitals: a word in capitals among others is a name (`WHO`), but a text in capitals is
/// only loud.
final class Capitals {
  /// Fewer words in capitals are names.
  private static final int SHORTEST_LOUD_TEXT = 3;

  private Capitals() {}

  /// Whether a whole text of several words is in capitals.
  private static boolean inAll(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      words += Character.isLetter(c) && !inside ? 1 : 0;
      inside = Character.isLetter(c);
    }
    return words >= SHORTEST_LOUD_TEXT;
  }

  /// Whether a word of a text is a name by its capitals, which say nothing where everything is in
  /// capitals.
  static boolean isNameIn(String text, int start, int end) {
    return isName(text, start, end) && !inAll(text);
  }

  /// Whether a word is one of two or more capitals.
  static boolean isName(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at == end && end - start > 1;
  }
}
