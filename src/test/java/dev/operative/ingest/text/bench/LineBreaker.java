package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks text into lines as printers do: at spaces, behind hyphens, between Chinese characters, and now and then inside a word.
///
/// @param width the width of a line in narrow characters
/// @param oneWordIn one in so many words that do not fit is divided with a hyphen; 0 when none is
/// @param random decides which, and where
record LineBreaker(int width, int oneWordIn, Random random) {
  private static final Pattern LONG_WORD = Pattern.compile("\\p{Ll}{8,}");

  /// No line begins with a stop or a footnote mark.
  private static final String NEVER_FIRST = "，；。、：》”)<{0123456789⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// The fewest letters on either side of a hyphen.
  private static final int LETTERS = 3;

  /// The lines of a text, at least one.
  List<String> lines(String text, Language language) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + fitting(text, start));
      int at = end < text.length() ? breakBefore(text, start, end, language) : end;
      int divided = end < text.length() ? divide(text, at, end) : at;
      lines.add(text.substring(start, divided).strip() + (divided > at ? "-" : ""));
      start = divided;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /// Where a line ends at the latest so that it breaks as the language allows.
  static int breakBefore(String text, int start, int end, Language language) {
    int at = end;
    while (at > start + 1 && !breaksAt(text, at, language)) {
      at--;
    }
    return at > start + 1 ? at : end;
  }

  private int divide(String text, int at, int end) {
    int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    Matcher word = LONG_WORD.matcher(text).region(from, text.length());
    if (oneWordIn == 0 || !word.lookingAt() || random.nextInt(oneWordIn) != 0) {
      return at;
    }
    int latest = Math.min(end - 1, word.end() - LETTERS);
    return latest < from + LETTERS
        ? at
        : from + LETTERS + random.nextInt(latest - from - LETTERS + 1);
  }

  private int fitting(String text, int start) {
    int used = 0;
    int count = 0;
    while (start + count < text.length() && used < width) {
      used += text.charAt(start + count) > '\u2E80' ? 2 : 1;
      count++;
    }
    return Math.max(1, count);
  }

  private static boolean breaksAt(String text, int at, Language language) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ' || after == ' ') {
      return true;
    }
    if (language.equals(Language.ENGLISH) && before == '-') {
      return Character.isLetter(after);
    }
    boolean chinese = Character.isIdeographic(before) || Character.isIdeographic(after);
    return chinese && isWritten(before) && isWritten(after) && !beginsWithMark(text, at)
        || "，；。、：》".indexOf(before) >= 0 && NEVER_FIRST.indexOf(after) < 0
        || before == '、' && Character.isDigit(after);
  }

  private static boolean isWritten(char c) {
    return Character.isLetterOrDigit(c);
  }

  /// Whether figures stand at a place that no Chinese word follows, as footnote marks do.
  private static boolean beginsWithMark(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at
        && (end == text.length()
            || !Character.isIdeographic(text.charAt(end)) && text.charAt(end) != '/');
  }
}
