package dev.operative.ingest.text.block;

/// Measures of characters in Chinese and Latin writing: how wide a text is, and how it ends.
public final class Script {
  private static final String STOPS = ".。;；:：,，!！?？…";
  private static final String CLOSERS = "”\"’'」』）)]】》»";

  /// What has fewer letters may be an abbreviation.
  private static final int FEWEST_CAPITALS = 12;

  private Script() {}

  /// Whether a character is one of Chinese writing, or a number that is set in brackets as one: ㈠.
  public static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '㈠' && c <= '㈩';
  }

  /// A character as wide as it is high: Chinese writing, its punctuation and full-width forms included.
  public static boolean isWide(char c) {
    return isHan(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
  }

  /// How wide a text is when printed: wide characters count twice.
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += isWide(text.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  /// How many letters of a text stand before its first space or wide character, where a line may break.
  static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && !isWide(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// The last character before closing quotes, brackets and footnote marks; a space when there is none.
  public static char last(String text) {
    int i = text.length() - 1;
    while (i >= 0) {
      char c = text.charAt(i);
      if (c == FootnoteMarks.CLOSE) {
        i = text.lastIndexOf(FootnoteMarks.OPEN, i) - 1;
      } else if (c == ' ' || CLOSERS.indexOf(c) >= 0) {
        i--;
      } else {
        return c;
      }
    }
    return ' ';
  }

  /// Whether the text ends with a full stop or another mark that ends a sentence.
  public static boolean endsSentence(String text) {
    return ".。!！?？".indexOf(last(text)) >= 0;
  }

  /// Whether the text ends with any stop, so that a new paragraph may begin after it.
  public static boolean endsWithStop(String text) {
    return STOPS.indexOf(last(text)) >= 0;
  }

  /// Whether a text is set in capitals throughout, and is no mere abbreviation.
  static boolean isInCapitals(String text) {
    return text.chars().filter(Character::isLetter).count() >= FEWEST_CAPITALS
        && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  static boolean hasSmallLetter(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /// Whether a word may end at a place of a text. In a script without spaces it may anywhere.
  static boolean endsWord(String text, int end) {
    return end == text.length()
        || isWide(text.charAt(end - 1))
        || isWide(text.charAt(end))
        || !Character.isLetter(text.charAt(end));
  }

  /// The first character behind opening quotes and brackets; a space when there is none.
  static char first(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“\"‘'「『《([ ".indexOf(c) < 0) {
        return c;
      }
    }
    return ' ';
  }

  /// Whether the text begins as a sentence does not: with a small letter or with a stop.
  public static boolean beginsInside(String text) {
    char c = first(text);
    return Character.isLowerCase(c) || STOPS.indexOf(c) >= 0 || ")）、".indexOf(c) >= 0;
  }
}
