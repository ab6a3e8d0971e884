package dev.operative.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The beginning of a query, taken apart.
///
/// @param words its words, without quotation marks and brackets
record Typed(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\"“”„「」()（）]+");

  /// Names of more words are rare.
  private static final int MOST_WORDS = 6;

  private static final int MOST_CHARACTERS = 12;

  Typed {
    words = List.copyOf(words);
  }

  /// A tail of what was typed, and what stands before it, with the space between.
  record Tail(String head, String text) {}

  static Typed of(String typed) {
    return new Typed(Arrays.stream(BETWEEN.split(typed)).filter(word -> !word.isEmpty()).toList());
  }

  /// The word being typed; empty when there is none, or when it is the value of a field.
  String last() {
    String last = words.isEmpty() ? "" : words.getLast();
    return last.matches("[\\p{L}\\p{M}\\p{N}'’./-]+") ? last : "";
  }

  String all() {
    return String.join(" ", words);
  }

  /// What stands before the last word.
  String head() {
    return head(words.size() - 1);
  }

  boolean mayBeSymbol() {
    return all().matches("(?i)[A-Z]{1,5}/.*|(?:s|a)");
  }

  /// What a name may begin with: the last words, longest first; in Chinese the last characters.
  List<Tail> tails() {
    List<Tail> tails = new ArrayList<>();
    String last = last();
    if (isHan(last)) {
      int[] characters = last.codePoints().toArray();
      for (int i = Math.max(0, characters.length - MOST_CHARACTERS); i < characters.length; i++) {
        if (i == 1) {
          // A single character before a name is seldom a word: 制裁 is not 制 and the beginning of 裁军.
          continue;
        }
        String before = new String(characters, 0, i);
        tails.add(
            new Tail(
                head() + (before.isEmpty() ? "" : before + " "),
                new String(characters, i, characters.length - i)));
      }
      return tails;
    }
    for (int i = Math.max(0, words.size() - MOST_WORDS); i < words.size(); i++) {
      tails.add(new Tail(head(i), String.join(" ", words.subList(i, words.size()))));
    }
    return tails;
  }

  private String head(int count) {
    return count <= 0 ? "" : String.join(" ", words.subList(0, count)) + " ";
  }

  static boolean isHan(String word) {
    return !word.isEmpty()
        && word.codePoints()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
