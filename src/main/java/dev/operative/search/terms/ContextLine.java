package dev.operative.search.terms;

import dev.operative.search.IndexedParagraph;

/// A keyword in its context.
///
/// @param found the paragraph it stands in
/// @param before the text before it, cut at a word; starts with `…` when there is more
/// @param keyword the keyword as printed; empty text when it does not occur
/// @param after the text after it; ends with `…` when there is more
public record ContextLine(IndexedParagraph found, String before, String keyword, String after) {
  private static final int WIDTH = 60;

  /// A line around a stretch of a paragraph's text.
  static ContextLine around(IndexedParagraph found, int start, int end) {
    String text = found.paragraph().text();
    int from = Math.max(0, start - WIDTH);
    int to = Math.min(text.length(), end + WIDTH);
    while (from > 0 && from < start && isInsideWord(text, from)) {
      from++;
    }
    while (to < text.length() && to > end && isInsideWord(text, to)) {
      to--;
    }
    return new ContextLine(
        found,
        (from > 0 ? "…" : "") + text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to) + (to < text.length() ? "…" : ""));
  }

  private static boolean isInsideWord(String text, int index) {
    return (isLatinLetter(text.charAt(index - 1)) && isLatinLetter(text.charAt(index)))
        || Character.isLowSurrogate(text.charAt(index));
  }

  private static boolean isLatinLetter(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2e80';
  }
}
