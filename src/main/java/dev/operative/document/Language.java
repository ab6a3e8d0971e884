package dev.operative.document;

import java.util.regex.Pattern;

/// A language, by its ISO 639-1 code. A document, a part and each single paragraph have one.
///
/// @param code two small letters, as the API and paragraph ids spell it
public record Language(String code) implements Comparable<Language> {
  private static final Pattern FORM = Pattern.compile("[a-z]{2}");

  public static final Language ENGLISH = new Language("en");
  public static final Language CHINESE = new Language("zh");

  /// @throws IllegalArgumentException when the code is not two small letters
  public Language {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }
}
