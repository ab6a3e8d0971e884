package dev.operative.search.syntax;

import dev.operative.search.query.InputError.Sort;
import dev.operative.search.query.Query;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one typed word: plain, with wildcards, fuzzy, weighted.
final class WordReader {
  private static final Pattern WEIGHT = Pattern.compile("(.+)\\^(\\d{1,3}(?:\\.\\d{1,3})?)");
  private static final Pattern FUZZY = Pattern.compile("(.+)~(\\d{0,2})");
  private static final Pattern WILD = Pattern.compile("[*?]");
  private static final int DEFAULT_EDITS = 1;
  private static final int MOST_EDITS = 2;

  private final InputErrors errors;

  WordReader(InputErrors errors) {
    this.errors = errors;
  }

  /// Whether there is anything to look for in a text.
  static boolean hasWords(String text) {
    return text.codePoints()
        .anyMatch(each -> Character.isLetterOrDigit(each) || Character.isEmojiPresentation(each));
  }

  /// Reads a word; empty when there is nothing to look for in it.
  ///
  /// @param last whether nothing follows it: a question mark there asks, and stands for no letter
  Optional<QueryToken.Atom> read(String typed, int start, boolean last) {
    String word = withoutPunctuation(typed, last);
    Matcher weight = WEIGHT.matcher(word);
    if (weight.matches() && Double.parseDouble(weight.group(2)) > 0) {
      return read(weight.group(1), start, false)
          .map(
              atom ->
                  new QueryToken.Atom(
                      start,
                      atom.text() + "^" + weight.group(2),
                      new Query.Boosted(atom.query(), Double.parseDouble(weight.group(2))),
                      false));
    }
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches() && hasWords(fuzzy.group(1))) {
      return Optional.of(fuzzy(fuzzy.group(1), fuzzy.group(2), start));
    }
    if (word.matches("\\*(?::\\*)?")) {
      return Optional.of(new QueryToken.Atom(start, "*", new Query.All(), false));
    }
    if (WILD.matcher(word).find() && hasWords(word)) {
      return Optional.of(wildcard(word, start));
    }
    return hasWords(word) ? Optional.of(plain(word, start)) : Optional.empty();
  }

  /// Leaves out what ends a clause or a sentence behind the word.
  private static String withoutPunctuation(String typed, boolean last) {
    int end = typed.length();
    while (end > 1 && isPunctuation(typed.charAt(end - 1), last)) {
      end--;
    }
    return typed.substring(0, end);
  }

  private static boolean isPunctuation(char character, boolean last) {
    return switch (character) {
      case '*', '~' -> false;
      case '?' -> last;
      default -> !Character.isLetterOrDigit(character) && !Character.isSurrogate(character);
    };
  }

  private QueryToken.Atom fuzzy(String word, String edits, int start) {
    if (isChinese(word)) {
      errors.add(start + word.length(), Sort.FUZZY_CHINESE);
      return plain(word, start);
    }
    int wanted = edits.isEmpty() ? DEFAULT_EDITS : Integer.parseInt(edits);
    if (wanted > MOST_EDITS) {
      errors.add(start + word.length(), Sort.FUZZY_TOO_FAR, word);
      wanted = MOST_EDITS;
    }
    return new QueryToken.Atom(start, word + "~" + wanted, new Query.Fuzzy(word, wanted), false);
  }

  private QueryToken.Atom wildcard(String word, int start) {
    if (isChinese(word)) {
      errors.add(start + firstWildcard(word), Sort.WILDCARD_CHINESE);
      return plain(WILD.matcher(word).replaceAll(" ").strip(), start);
    }
    if (firstWildcard(word) == 0) {
      errors.add(start, Sort.WILDCARD_FIRST);
      String rest = word.replaceAll("^[*?]+", "");
      return WILD.matcher(rest).find() ? wildcard(rest, start) : plain(rest, start);
    }
    return new QueryToken.Atom(start, word, new Query.Wildcard(word), false);
  }

  private static QueryToken.Atom plain(String word, int start) {
    return new QueryToken.Atom(start, word, new Query.Word(word), true);
  }

  private static int firstWildcard(String word) {
    Matcher wild = WILD.matcher(word);
    return wild.find() ? wild.start() : -1;
  }

  private static boolean isChinese(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }
}
