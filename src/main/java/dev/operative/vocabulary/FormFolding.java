package dev.operative.vocabulary;

import dev.operative.language.Folding;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes the forms of verbs and addressees of one language comparable.
record FormFolding(LanguageRules rules) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Those of the languages that a typed form may be of: the languages without spaces when a character of their script is
  /// in it, those with spaces otherwise.
  static List<FormFolding> of(Languages languages, String typed) {
    List<FormFolding> all =
        languages.all().stream().map(languages::rules).map(FormFolding::new).toList();
    List<FormFolding> unspaced =
        all.stream().filter(each -> !each.rules.isSpaced() && each.isWrittenIn(typed)).toList();
    return unspaced.isEmpty()
        ? all.stream().filter(each -> each.rules.isSpaced()).toList()
        : unspaced;
  }

  private boolean isWrittenIn(String typed) {
    return typed
        .codePoints()
        .anyMatch(character -> Character.UnicodeScript.of(character) == rules.script());
  }

  /// A form for comparison. In a language with spaces: small letters, one spelling, plain apostrophes and hyphens, single
  /// spaces. In one without: no spaces, and not the dots that stand for a gap.
  String form(String text) {
    if (!rules.isSpaced()) {
      return SPACES.matcher(Folding.text(text.replace("…", ""))).replaceAll("");
    }
    StringBuilder plain = new StringBuilder();
    for (String word : SPACES.split(text.strip())) {
      plain.append(plain.isEmpty() ? "" : " ").append(word(word));
    }
    return plain.toString();
  }

  /// One word for comparison.
  String word(String word) {
    return rules.spelling(Folding.text(word).toLowerCase(Locale.ROOT));
  }
}
