package dev.operative.search.translation;

import dev.operative.vocabulary.IrregularPlurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Brings forms of one English word together, in two steps: [#inflection] folds spelling and plural and can be
/// trusted; [#derivation] also takes off verb and noun endings (`extraditing`, `extradition`), and is for
/// words that the first step did not find.
final class EnglishForms {
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "for", "in", "on", "to", "by", "with", "at", "from",
          "as", "is", "are", "was", "were", "be", "been", "that", "this", "these", "those", "their",
          "its", "it", "which", "who", "what", "how", "do", "does", "about", "into", "such", "has",
          "have", "had", "not", "no", "any", "all", "other", "than", "also");

  private static final String[] ENDINGS = {"ment", "ing", "ion", "ed", "e"};

  /// British endings with their American ones.
  private static final String[][] SPELLINGS = spellings();

  private EnglishForms() {}

  private static String[][] spellings() {
    List<String[]> pairs = new ArrayList<>();
    for (String end : "ational ations ation ings ing ers er es ed e".split(" ")) {
      pairs.add(new String[] {"is" + end, "iz" + end});
      pairs.add(new String[] {"ys" + end, "yz" + end});
    }
    for (String end : "ers er ed ing".split(" ")) {
      pairs.add(new String[] {"ll" + end, "l" + end});
    }
    for (String plural : new String[] {"s", ""}) {
      pairs.add(new String[] {"mme" + plural, "m" + plural});
      pairs.add(new String[] {"nce" + plural, "nse" + plural});
      pairs.add(new String[] {"tre" + plural, "ter" + plural});
    }
    return pairs.toArray(String[][]::new);
  }

  static boolean isStopWord(String lowerCase) {
    return STOP_WORDS.contains(lowerCase);
  }

  /// The key of a lower-case word: British spelling as American, plural as singular.
  static String inflection(String lowerCase) {
    String word = withoutPossessive(lowerCase);
    if (word.equals("people")) {
      return "person";
    }
    String irregular = IrregularPlurals.singular(word);
    return irregular.equals(word) ? singular(spelling(word)) : irregular;
  }

  /// The key of a word, given as [#inflection] left it, without the endings that verbs and nouns take.
  static String derivation(String word) {
    if (word.endsWith("ization")) {
      return word.substring(0, word.length() - 5);
    }
    if (word.endsWith("ification")) {
      return word.substring(0, word.length() - 6);
    }
    if (word.endsWith("y") && word.length() > 4) {
      return word.substring(0, word.length() - 1) + "i";
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return withoutDoubling(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private static String withoutPossessive(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  /// Both spellings get one form; that the form may be no word at all (`exercize`) does no harm, since every
  /// text passes through here.
  private static String spelling(String word) {
    if (word.length() < 5) {
      return word;
    }
    String folded = word.contains("our") ? word.replace("our", "or") : word;
    for (String[] pair : SPELLINGS) {
      if (folded.endsWith(pair[0])) {
        return folded.substring(0, folded.length() - pair[0].length()) + pair[1];
      }
    }
    return folded;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
      return word.substring(0, length - 2);
    }
    return word.endsWith("is") ? word : word.substring(0, length - 1);
  }

  private static String withoutDoubling(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    return end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0
        ? stem.substring(0, last)
        : stem;
  }
}
