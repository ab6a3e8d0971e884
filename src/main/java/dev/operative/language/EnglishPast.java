package dev.operative.language;

import java.util.Map;
import java.util.Set;

/// The past tense of English verbs.
final class EnglishPast {
  private static final Map<String, String> IRREGULAR = WordTable.pairs("en/pasts.tsv");

  /// Verbs stressed on a last syllable that ends with one consonant behind one vowel double it.
  private static final Set<String> DOUBLING =
      Set.of("mit", "fer", "gret", "pel", "cur", "trol", "bar", "stop", "plan");

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
    String infinitive = without(thirdPerson, 1);
    boolean doubles = DOUBLING.stream().anyMatch(infinitive::endsWith);
    return infinitive + (doubles ? infinitive.substring(infinitive.length() - 1) : "") + "ed";
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
