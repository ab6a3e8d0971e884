package dev.operative.language;

import java.util.Map;

/// British spellings and their American ones: endings by rule, the rest from a table of how words begin
/// (`harbour` covers `harbours` and `harbouring`).
final class EnglishSpelling {
  private static final String TABLE = "en/spellings.tsv";
  private static final int SHORTEST_BEGINNING = 4;
  private static final String[] ISE = {
    "isations", "isation", "ises", "ised", "isers", "iser", "ising", "ise"
  };

  private final Map<String, String> beginnings = WordTable.pairs(TABLE);

  EnglishSpelling() {
    beginnings.keySet().stream()
        .filter(beginning -> beginning.length() < SHORTEST_BEGINNING)
        .findFirst()
        .ifPresent(
            beginning -> {
              throw new IllegalStateException(TABLE + ": too short: " + beginning);
            });
  }

  /// The American spelling of a word in small letters; the word itself when both spell it alike.
  String american(String word) {
    for (int length = word.length(); length >= SHORTEST_BEGINNING; length--) {
      String american = beginnings.get(word.substring(0, length));
      if (american != null) {
        return american + word.substring(length);
      }
    }
    return withZ(word);
  }

  private static String withZ(String word) {
    for (String ending : ISE) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        int s = word.length() - ending.length() + 1;
        return word.substring(0, s) + 'z' + word.substring(s + 1);
      }
    }
    return word;
  }
}
