package dev.operative.ingest.akn;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which of the six official languages of the United Nations a text is written.
///
/// @param name the English name: `Russian`
/// @param code the ISO 639-2 code that the metadata uses: `rus`
record TextLanguage(String name, String code) {
  private static final TextLanguage CHINESE = new TextLanguage("Chinese", "zho");
  private static final TextLanguage ENGLISH = new TextLanguage("English", "eng");
  private static final TextLanguage FRENCH = new TextLanguage("French", "fra");
  private static final TextLanguage SPANISH = new TextLanguage("Spanish", "spa");
  private static final TextLanguage RUSSIAN = new TextLanguage("Russian", "rus");
  private static final TextLanguage ARABIC = new TextLanguage("Arabic", "ara");

  private static final Map<String, TextLanguage> BY_CODE =
      Map.of(
          "zho", CHINESE, "chi", CHINESE, "eng", ENGLISH, "fra", FRENCH, "spa", SPANISH, "rus",
          RUSSIAN, "ara", ARABIC);
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
  private static final Set<String> ENGLISH_WORDS =
      Set.of("the", "of", "and", "to", "in", "for", "that", "its", "with", "on");
  private static final Set<String> FRENCH_WORDS =
      Set.of("les", "des", "et", "du", "le", "dans", "aux", "une", "par", "sur");
  private static final Set<String> SPANISH_WORDS =
      Set.of("los", "las", "del", "y", "el", "en", "por", "para", "una", "con");

  /// The language of a text; empty when it has no words.
  static Optional<TextLanguage> of(String text) {
    int han = 0;
    int latin = 0;
    int cyrillic = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.UnicodeScript.of(text.charAt(i))) {
        case HAN -> han++;
        case LATIN -> latin++;
        case CYRILLIC -> cyrillic++;
        case ARABIC -> arabic++;
        default -> {}
      }
    }
    // A Chinese character says as much as four letters; foreign names do not change a text's
    // language.
    int most = Math.max(Math.max(han * 4, latin), Math.max(cyrillic, arabic));
    if (most == 0) {
      return Optional.empty();
    }
    if (most == han * 4) {
      return Optional.of(CHINESE);
    }
    if (most == latin) {
      return Optional.of(latin(text));
    }
    return Optional.of(most == cyrillic ? RUSSIAN : ARABIC);
  }

  private static TextLanguage latin(String text) {
    int english = 0;
    int french = 0;
    int spanish = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      english += ENGLISH_WORDS.contains(word) ? 1 : 0;
      french += FRENCH_WORDS.contains(word) ? 1 : 0;
      spanish += SPANISH_WORDS.contains(word) ? 1 : 0;
    }
    if (english >= french && english >= spanish) {
      return ENGLISH;
    }
    return french >= spanish ? FRENCH : SPANISH;
  }

  /// The language of a metadata code, `eng`; empty when the code is none of the six.
  static Optional<TextLanguage> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT)));
  }

  /// The language as Operative reads it; empty when it does not.
  Optional<Language> read() {
    return Languages.bundled().parse(name);
  }
}
