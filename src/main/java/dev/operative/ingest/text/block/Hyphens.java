package dev.operative.ingest.text.block;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a paragraph. A hyphen at a line end is kept or dropped as the document spells the
/// word elsewhere; where it never does, it is kept, since the United Nations prints "counter-terrorism".
public final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern TAIL = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-$");
  private static final Pattern HEAD = Pattern.compile("^(\\p{L}+)");

  private final Set<String> words = new HashSet<>();

  private Hyphens() {}

  /// Learns the words of a text, by which it tells a word that was divided at the end of a line.
  public static Hyphens of(List<Line> lines) {
    Hyphens hyphens = new Hyphens();
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        hyphens.words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return hyphens;
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
        || Script.isWide(last) && Script.isWide(first)) {
      // Chinese is set without spaces; a symbol may break behind a slash.
    } else if (!(Script.isWide(last) && first == '(') && !(last == ')' && Script.isWide(first))) {
      text.append(' ');
    }
    text.append(line);
  }

  private boolean dropsHyphen(StringBuilder text, String line) {
    Matcher tail = TAIL.matcher(text.substring(Math.max(0, text.length() - 60)));
    Matcher head = HEAD.matcher(line);
    if (!tail.find() || !head.find() || !Character.isLowerCase(head.group(1).charAt(0))) {
      return false;
    }
    String before = tail.group(1).toLowerCase(Locale.ROOT);
    String after = head.group(1).toLowerCase(Locale.ROOT);
    return !words.contains(before + "-" + after) && words.contains(before + after);
  }
}
