package dev.operative.document;

/// A language, by its ISO 639-1 code. A document, a part and each single paragraph have one.
///
/// @param code two small letters, as the API and paragraph ids spell it
public record Language(String code) implements Comparable<Language> {
  public static final Language ENGLISH = new Language("en");
  public static final Language CHINESE = new Language("zh");

  /// @throws IllegalArgumentException when the code is not two small letters
  public Language {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  /// Whether a text may be the code of a language: two small letters.
  public static boolean isCode(String text) {
    return text.length() == 2 && isSmall(text.charAt(0)) && isSmall(text.charAt(1));
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }
}
