package dev.operative.language;

/// Takes the endings of English inflection off: `-ed` and `-ing`, with what writing changes before them, and the `-ion` of
/// verbs in `-ate` and `-ize`, which names the act itself. The endings that make other words (`-er`, `-al`, `-ment`) stay.
final class EnglishInflections {
  private static final int SHORTEST_REST = 3;

  private EnglishInflections() {}

  /// What the inflections of a word share; no word itself as often as not.
  ///
  /// @param singular the word in small letters, without the ending of a plural
  static String lemma(String singular) {
    String word = singular;
    String rest = withoutEnding(word);
    while (!rest.equals(word)) {
      word = rest;
      rest = withoutEnding(word);
    }
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
  }

  private static String withoutEnding(String word) {
    int length = word.length();
    if (word.endsWith("ing") && isWord(word, length - 3)) {
      return word.substring(0, length - 3);
    }
    if (word.endsWith("ed") && isWord(word, length - 2)) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ization")) {
      return word.substring(0, length - 5);
    }
    if (word.endsWith("ation") && length - 3 > SHORTEST_REST) {
      return word.substring(0, length - 3);
    }
    boolean silent = word.endsWith("e");
    boolean doubled = length > 1 && word.charAt(length - 1) == word.charAt(length - 2);
    return (silent || doubled) && length > SHORTEST_REST ? word.substring(0, length - 1) : word;
  }

  /// Whether what is left of a word may be one: it has three letters, a vowel among them.
  private static boolean isWord(String word, int length) {
    return length >= SHORTEST_REST
        && word.chars().limit(length).anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }
}
