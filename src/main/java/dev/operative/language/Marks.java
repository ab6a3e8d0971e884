package dev.operative.language;

import java.util.Arrays;
import java.util.Locale;

/// Facts of a text that are needed before it is cut into words: which words are joined by a hyphen or a prefix, and
/// where sentences end. Marking never moves a character, so offsets stay right. Used for one text after another.
final class Marks {
  /// Joins the members of a compound in the marked text: a character that word breaking keeps inside words.
  static final char JOIN = '_';

  private static final int MOST_SIGNS = 3;
  private static final int LONGEST_ABBREVIATION = 20;
  private static final int LONGEST_PREFIX = 8;

  private final LanguageRules words;
  private String marked = "";
  private int[] ends = new int[16];
  private int count;

  /// @param words the rules of words in the text
  Marks(LanguageRules words) {
    this.words = words;
  }

  /// Takes the next text.
  void read(String text) {
    marked = joined(text);
    findEnds(text);
  }

  /// The text with joined words marked, as long as the original.
  String marked() {
    return marked;
  }

  /// How many sentence ends there are.
  int count() {
    return count;
  }

  /// The offset at which a next sentence may begin; they ascend.
  int end(int number) {
    return ends[number];
  }

  private String joined(String text) {
    char[] joined = null;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (isDash(c)
          && i > 0
          && Character.isLetter(text.charAt(i - 1))
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i + 1))) {
        joined = joined == null ? text.toCharArray() : joined;
        joined[i] = JOIN;
      } else if (letter && !inside) {
        int end = wordEnd(text, i);
        int next = end - i <= LONGEST_PREFIX ? gapEnd(text, i, end) : end;
        if (next > end) {
          joined = joined == null ? text.toCharArray() : joined;
          Arrays.fill(joined, end, next, JOIN);
        }
        i = next - 1;
        letter = next == end;
      }
      inside = letter || Character.isDigit(c);
    }
    return joined == null ? text : new String(joined);
  }

  /// Where the word after a free prefix begins; the prefix's own end when it is none.
  private int gapEnd(String text, int start, int end) {
    int next = end;
    while (next < text.length() && (isSpace(text.charAt(next)) || isDash(text.charAt(next)))) {
      next++;
    }
    if (next == end
        || next == text.length()
        || !isLatin(text.charAt(next))
        || !words.isFreePrefix(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return end;
    }
    String after = text.substring(next, wordEnd(text, next)).toLowerCase(Locale.ROOT);
    return words.isFunctionWord(after) ? end : next;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void findEnds(String text) {
    count = 0;
    for (int i = 0; i < text.length(); i++) {
      int end =
          switch (text.charAt(i)) {
            case '.', '!', '?' -> latinEnd(text, i);
            case '。', '！', '？' -> skipped(text, i + 1, Marks::isCloser);
            default -> i;
          };
      if (end > i) {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = end;
        i = end - 1;
      }
    }
  }

  /// Where the sentence after a stop begins; the stop's own place when it ends none.
  private int latinEnd(String text, int stop) {
    int closed = skipped(text, stop + 1, Marks::isCloser);
    int next = closed;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    int first = skipped(text, next, Marks::isOpener);
    boolean ends =
        next > closed
            && first < text.length()
            && Character.isUpperCase(text.codePointAt(first))
            && stop > 0
            && mayEnd(text.charAt(stop - 1))
            && (text.charAt(stop) != '.' || !isAbbreviation(text, stop));
    return ends ? next : stop;
  }

  private interface Sign {
    boolean test(char c);
  }

  private static int skipped(String text, int start, Sign sign) {
    int end = start;
    while (end < text.length() && end - start < MOST_SIGNS && sign.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0
        && stop - start < LONGEST_ABBREVIATION
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || words.isAbbreviation(word.toLowerCase(Locale.ROOT));
  }

  private static boolean mayEnd(char c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> Character.isLetter(c);
    };
  }

  private static boolean isCloser(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\'';
  }

  private static boolean isOpener(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\'';
  }

  private static boolean isDash(char c) {
    return c == '-' || (c > 0x7F && Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c)
        && (c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
