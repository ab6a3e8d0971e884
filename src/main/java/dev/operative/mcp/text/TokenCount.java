package dev.operative.mcp.text;

/// Reckons, from above, as how many tokens a language model reads a text: a third of one for each character of ASCII, one
/// and a half for each Chinese character, one for any other.
public final class TokenCount {
  private static final int SIXTHS = 6;
  private static final int ASCII = 2;
  private static final int OTHER = 6;
  private static final int IDEOGRAPH = 9;

  private TokenCount() {}

  /// The tokens of a text, rounded up.
  public static int of(String text) {
    int sixths = text.chars().map(TokenCount::sixths).sum();
    return (sixths + SIXTHS - 1) / SIXTHS;
  }

  /// The text when it has no more tokens than this, else as much of its beginning as has, cut at a word, and how many
  /// characters are left out.
  ///
  /// @param tokens over 0
  public static String cut(String text, int tokens) {
    if (of(text) <= tokens) {
      return text;
    }
    int sixths = 0;
    int end = 0;
    while (sixths + sixths(text.charAt(end)) <= tokens * SIXTHS) {
      sixths += sixths(text.charAt(end));
      end++;
    }
    while (end > 0 && isInsideWord(text, end)) {
      end--;
    }
    return text.substring(0, end).strip() + " [… " + (text.length() - end) + " characters more]";
  }

  /// As much of a text as has no more tokens than this, with a place in it: from the beginning when that reaches the place,
  /// else from some words before it.
  ///
  /// @param place UTF-16 offset in the text
  /// @param tokens over 0
  public static String around(String text, int place, int tokens) {
    int from = Math.min(place, text.length());
    if (of(text) <= tokens || of(text.substring(0, from)) <= tokens / 2) {
      return cut(text, tokens);
    }
    int before = tokens * SIXTHS / 4;
    while (from > 0 && before >= sixths(text.charAt(from - 1))) {
      from--;
      before -= sixths(text.charAt(from));
    }
    while (from > 0 && from < place && isInsideWord(text, from)) {
      from++;
    }
    return "[" + from + " characters …] " + cut(text.substring(from).strip(), tokens);
  }

  private static boolean isInsideWord(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        || (isSpacedLetter(text.charAt(index - 1)) && isSpacedLetter(text.charAt(index)));
  }

  private static boolean isSpacedLetter(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2e80';
  }

  private static int sixths(int unit) {
    return unit < 0x80 ? ASCII : unit < 0x2e80 ? OTHER : IDEOGRAPH;
  }
}
