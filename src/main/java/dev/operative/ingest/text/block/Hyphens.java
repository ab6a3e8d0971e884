package dev.operative.ingest.text.block;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins the lines of a paragraph. A hyphen at a line end is dropped when it divides a word that the text or the vocabulary
/// knows, in this form or one that begins like it ("perpet-uate" where "perpetuating" is known); otherwise it is kept, since
/// the United Nations prints "counter-terrorism".
public final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}++");

  /// A known word begins like the divided one when they share so many letters, at least two of them behind the hyphen.
  private static final int SHARED = 6;

  /// No word is longer, compounds included.
  private static final int LONGEST_WORD = 60;

  private static final Pattern BESIDE_FIGURES =
      Pattern.compile("(?<=\\p{IsHan})(?= ?[0-9])|(?<=[0-9])(?= ?\\p{IsHan})");

  private final NavigableSet<String> words;

  /// Whether no space stands between Chinese and figures: most texts have 于2011年, older ones 于 2011 年.
  private final boolean close;

  private Hyphens(NavigableSet<String> words, boolean close) {
    this.words = words;
    this.close = close;
  }

  /// Knows the words of some texts, as of a vocabulary.
  public static Hyphens knowing(Stream<String> texts) {
    return new Hyphens(
        texts.flatMap(Hyphens::wordsOf).collect(Collectors.toCollection(TreeSet::new)), false);
  }

  /// Knows the words of a document's lines too. A word that ends a line with a hyphen is no word yet.
  public Hyphens with(List<Line> lines) {
    TreeSet<String> all = new TreeSet<>(words);
    int spaces = 0;
    int places = 0;
    for (Line line : lines) {
      String text = line.text();
      for (Matcher place = BESIDE_FIGURES.matcher(text); place.find(); places++) {
        spaces += text.charAt(place.end()) == ' ' ? 1 : 0;
      }
      wordsOf(text.substring(0, text.length() - divided(text).length())).forEach(all::add);
    }
    return new Hyphens(all, spaces * 2 < places);
  }

  private static Stream<String> wordsOf(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
  }

  /// Appends the next line to a text.
  public void append(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(text.length() - 1);
    char first = line.charAt(0);
    if (last == '\u00AD') {
      text.setLength(text.length() - 1);
    } else if (last == '-' || last == '\u2010' || last == '\u2011') {
      if (dropsHyphen(text, line)) {
        text.setLength(text.length() - 1);
      } else if (!Character.isLetterOrDigit(first)
          || text.length() > 1 && text.charAt(text.length() - 2) == ' ') {
        text.append(' ');
      }
    } else if (last == '/' && !Character.isWhitespace(first)
        || Script.isWide(last) && Script.isWide(first)
        || close
            && (Script.isWide(last) && isFigure(first) || isFigure(last) && Script.isWide(first))) {
      // Chinese is set without spaces; a symbol may break behind a slash.
    } else if (!(Script.isWide(last) && first == '(') && !(last == ')' && Script.isWide(first))) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean dropsHyphen(StringBuilder text, String line) {
    String divided = divided(text);
    if (divided.length() < 2 || !Character.isLowerCase(line.charAt(0))) {
      return false;
    }
    String before = divided.substring(0, divided.length() - 1).toLowerCase(Locale.ROOT);
    Matcher rest = LETTERS.matcher(line);
    String after = rest.lookingAt() ? rest.group().toLowerCase(Locale.ROOT) : "";
    return !words.contains(before + "-" + after)
        && (words.contains(before + after) || beginsKnownWord(before, after));
  }

  /// The word that a hyphen at the end of a text divides, as far as it stands there, with the hyphen; empty when none does.
  private static String divided(CharSequence text) {
    int start = text.length();
    int first = Math.max(0, start - LONGEST_WORD);
    while (start > first && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    boolean hyphen = start < text.length() && text.charAt(text.length() - 1) == '-';
    return hyphen ? text.subSequence(start, text.length()).toString() : "";
  }

  private static boolean isOfWord(char c) {
    return c == '-' || Character.isLetter(c);
  }

  private boolean beginsKnownWord(String before, String after) {
    int behind = Math.max(2, SHARED - before.length());
    if (after.length() < behind) {
      return false;
    }
    String beginning = before + after.substring(0, behind);
    String next = words.ceiling(beginning);
    return next != null && next.startsWith(beginning);
  }
}
