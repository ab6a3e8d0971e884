package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes the forms of verbs and addressees comparable.
final class Folding {
  private static final LanguageRules ENGLISH = Languages.bundled().rules(Language.ENGLISH);
  private static final Pattern CALLS_ON = Pattern.compile("\\b(call|calls|calling) on\\b");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folding() {}

  /// English for comparison: lower case, one spelling, `upon` for `on` after `call`, plain apostrophes
  /// and hyphens, single spaces.
  static String english(String text) {
    StringBuilder plain = new StringBuilder();
    for (String word : SPACES.split(text.strip())) {
      plain.append(plain.isEmpty() ? "" : " ").append(word(word));
    }
    return CALLS_ON.matcher(plain).replaceAll("$1 upon");
  }

  /// One English word for comparison.
  static String word(String word) {
    return ENGLISH.spelling(dev.operative.language.Folding.text(word).toLowerCase(Locale.ROOT));
  }

  /// Chinese for comparison: half-width, simplified, without spaces and without the
  /// dots that stand for a gap.
  static String chinese(String text) {
    String plain = dev.operative.language.Folding.text(text.replace("…", ""));
    return SPACES.matcher(plain).replaceAll("");
  }

  /// Chinese with simplified characters, of the same number of characters.
  static String simplified(String text) {
    return dev.operative.language.Folding.simplified(text);
  }

  /// Whether a text has a Chinese character.
  static boolean isChinese(String text) {
    return dev.operative.language.Folding.hasHan(text);
  }
}
