package dev.operative.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a language by which people ask, and by which they speak of wording and translation: `what does the UN say
/// about`, 怎么说.
final class QuestionWords {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Pattern words;

  private QuestionWords(String words) {
    this.words = Pattern.compile(words);
  }

  /// Those of a language with spaces between its words.
  static QuestionWords spaced(List<String> expressions) {
    return new QuestionWords(
        "(?<![\\p{L}\\p{N}'-])(?:" + String.join("|", expressions) + ")(?![\\p{L}\\p{N}'-])");
  }

  /// Those of a language without; a query in it may have spaces between its parts.
  static QuestionWords unspaced(List<String> expressions) {
    return new QuestionWords(String.join("|", expressions).replace("$", "(?= |$)"));
  }

  /// A text without them.
  String leftOutOf(String text) {
    String rest = text.strip();
    String before;
    do {
      before = rest;
      String folded = rest.toLowerCase(Locale.ROOT).replace('’', '\'');
      rest =
          folded.length() == rest.length()
              ? SPACES.matcher(without(folded, rest)).replaceAll(" ").strip()
              : rest;
    } while (!rest.equals(before));
    return rest;
  }

  private String without(String folded, String text) {
    StringBuilder rest = new StringBuilder(text);
    words
        .matcher(folded)
        .results()
        .forEach(
            match -> {
              for (int i = match.start(); i < match.end(); i++) {
                rest.setCharAt(i, ' ');
              }
            });
    return rest.toString();
  }
}
