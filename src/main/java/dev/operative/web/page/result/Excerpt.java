package dev.operative.web.page.result;

import dev.operative.document.Paragraph;
import dev.operative.search.Highlight;
import java.util.List;

/// The part of a long paragraph that shows best why it was found.
///
/// @param start where it begins in the text
/// @param end where it ends
/// @param text the whole text
record Excerpt(int start, int end, String text) {
  /// How many letters, or characters that are words of their own, an excerpt has: three lines on a desk.
  private static final int LETTERS = 270;

  private static final int IDEOGRAPHS = 120;

  private static final String CLOSING = ",.;:)]”’，。；：、）》」";

  /// Text that is left over at the end is shown rather than cut when it is this small a part of the excerpt.
  private static final int FRACTION_NOT_WORTH_CUTTING = 3;

  /// Chooses the stretch with the most matches; the beginning when it is as good as any, because a clause's verb
  /// stands there.
  static Excerpt of(Paragraph paragraph, List<Highlight> highlights) {
    String text = paragraph.text();
    int size = isIdeographic(text) ? IDEOGRAPHS : LETTERS;
    if (text.length() <= size + size / FRACTION_NOT_WORTH_CUTTING) {
      return new Excerpt(0, text.length(), text);
    }
    int best = 0;
    int most = count(highlights, 0, size);
    for (Highlight mark : highlights) {
      int start = Math.max(0, mark.start() - size / 5);
      int marks = count(highlights, start, start + size);
      if (marks > most) {
        most = marks;
        best = start;
      }
    }
    int start = best == 0 ? 0 : behindMarks(text, wordStart(text, best));
    int end = Math.min(text.length(), start + size);
    return new Excerpt(start, end == text.length() ? end : wordStart(text, end), text);
  }

  /// Whether text before it is left out.
  boolean cutBefore() {
    return start > 0;
  }

  /// Whether text after it is left out.
  boolean cutAfter() {
    return end < text.length();
  }

  private static int count(List<Highlight> highlights, int from, int to) {
    return (int)
        highlights.stream().filter(mark -> mark.start() >= from && mark.end() <= to).count();
  }

  /// The first place from here on where no word is cut; ideographs may be cut anywhere.
  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length()
        && isAlphabetic(text.charAt(at))
        && isAlphabetic(text.charAt(at - 1))) {
      at++;
    }
    if (at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// A stretch begins with a word, not with the comma behind the one before.
  private static int behindMarks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || CLOSING.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isIdeographic(String text) {
    return 2 * text.codePoints().filter(Character::isIdeographic).count() > text.length();
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
