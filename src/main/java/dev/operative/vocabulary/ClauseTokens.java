package dev.operative.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A text of a language with spaces cut into words and punctuation marks, with offsets.
record ClauseTokens(List<ClauseToken> list) {
  /// A word or a mark.
  ///
  /// @param text a word folded for comparison, or the mark itself
  /// @param start UTF-16 offset in the text
  /// @param end end offset, exclusive
  /// @param word whether it is a word
  /// @param aside whether it stands in a quotation or in parentheses
  record ClauseToken(String text, int start, int end, boolean word, boolean aside) {}

  static ClauseTokens of(FormFolding folding, String text) {
    List<ClauseToken> tokens = new ArrayList<>();
    int parentheses = 0;
    boolean quoted = false;
    int begin = bodyStart(text);
    int i = begin;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = i + 1;
        while (end < text.length() && isWordPart(text, end)) {
          end++;
        }
        tokens.add(
            new ClauseToken(
                folding.word(text.substring(i, end)), i, end, true, parentheses > 0 || quoted));
        i = end;
        continue;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        switch (c) {
          case '(', '（', '[' -> parentheses++;
          case '“', '«', '„' -> quoted = true;
          case '"' -> quoted = !quoted && text.indexOf('"', i + 1) >= 0;
          default -> {}
        }
        tokens.add(new ClauseToken(String.valueOf(c), i, i + 1, false, parentheses > 0 || quoted));
        switch (c) {
          case ')', '）', ']' -> parentheses = Math.max(0, parentheses - 1);
          case '”', '»' -> quoted = false;
          default -> {}
        }
      }
      i++;
    }
    return new ClauseTokens(List.copyOf(tokens));
  }

  /// The words of some tokens with a space between.
  String words(int from, int count) {
    return list.subList(from, from + count).stream()
        .map(ClauseToken::text)
        .collect(Collectors.joining(" "));
  }

  /// Where the text proper begins: a quotation mark that opens a whole paragraph quotes nothing in it.
  private static int bodyStart(String text) {
    int i = 0;
    while (i < text.length()
        && !Character.isLetterOrDigit(text.charAt(i))
        && "(（[".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return "-‑‐'’".indexOf(c) >= 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  boolean isWord(int i, String word) {
    return i >= 0 && i < list.size() && list.get(i).word() && list.get(i).text().equals(word);
  }

  boolean isAnyWord(int i, Collection<String> words) {
    return i >= 0 && i < list.size() && list.get(i).word() && words.contains(list.get(i).text());
  }

  boolean isMark(int i, String marks) {
    return i >= 0 && i < list.size() && !list.get(i).word() && marks.contains(list.get(i).text());
  }

  /// How many tokens from `i` on one of the phrases covers; 0 when none does.
  int covered(int i, List<String[]> phrases) {
    for (String[] phrase : phrases) {
      if (startsWith(i, phrase)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private boolean startsWith(int i, String[] words) {
    for (int k = 0; k < words.length; k++) {
      if (!isWord(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }
}
