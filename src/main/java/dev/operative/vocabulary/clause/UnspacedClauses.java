package dev.operative.vocabulary.clause;

import java.util.List;

/// The clauses of a text of a language without spaces.
public final class UnspacedClauses {
  private static final String CLAUSE_ENDS = "，；。：,;:";

  private UnspacedClauses() {}

  /// Where the clause ends that an offset is in.
  public static int clauseEnd(String text, int from, boolean acrossCommas) {
    String ends = acrossCommas ? "；。;" : CLAUSE_ENDS;
    int i = from;
    while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /// Where the clause begins that an offset is in.
  public static int clauseStart(String text, int from) {
    int i = from;
    while (i > 0 && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    while (i < from && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// The end of the first of some words that begins at an offset, or -1.
  public static int afterAny(String text, int i, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return -1;
  }

  /// Where the text begins behind spaces and an opening quotation mark.
  public static int bodyStart(String text) {
    int i = 0;
    while (i < text.length() && (isSpace(text.charAt(i)) || "“\"「『".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /// Whether a character is a space of any width.
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Which characters stand in quotations, titles or parentheses.
  public static boolean[] asides(String text) {
    boolean[] aside = new boolean[text.length()];
    int depth = 0;
    for (int i = bodyStart(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“「『《（(".indexOf(c) >= 0) {
        depth++;
      }
      aside[i] = depth > 0;
      if ("”」』》）)".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
    }
    return aside;
  }
}
