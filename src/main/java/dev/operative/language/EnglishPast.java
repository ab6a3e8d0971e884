package dev.operative.language;

import java.util.Map;

/// The past tense of English verbs.
final class EnglishPast {
  /// Whether a last consonant is doubled depends on the stress (`referred`, `offered`), so these are listed, too.
  private static final Map<String, String> IRREGULAR = WordTable.pairs("en/pasts.tsv");

  private EnglishPast() {}

  /// The past tense of a verb.
  ///
  /// @param thirdPerson its third person of the present in small letters: `decides`
  static String of(String thirdPerson) {
    String irregular = IRREGULAR.get(thirdPerson);
    if (irregular != null) {
      return irregular;
    }
    if (thirdPerson.matches(".*(?:ss|sh|ch|x|zz)es")) {
      return without(thirdPerson, 2) + "ed";
    }
    if (thirdPerson.matches(".*[^aeiou]ies")) {
      return without(thirdPerson, 3) + "ied";
    }
    if (thirdPerson.endsWith("es")) {
      return without(thirdPerson, 1) + "d";
    }
    return without(thirdPerson, 1) + "ed";
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
