package dev.operative.search.learning;

import dev.operative.document.Language;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The words and pairs of words of the texts of a language with spaces, numbered. A pair of words is a unit when one of them is
/// often followed by the other (`money laundering`, `freedom of expression`).
final class SpacedUnits {
  /// An occurrence of a unit.
  ///
  /// @param unit its number
  /// @param first index of its first token
  /// @param last index of its last token
  /// @param start where it begins in the text
  /// @param end where it ends in the text, exclusive
  record Occurrence(int unit, int first, int last, int start, int end) {}

  /// A text that was read.
  ///
  /// @param units its units
  /// @param stems the number of each token's stem, function words included
  record Text(List<Occurrence> units, int[] stems) {
    /// The stems of the tokens next to a unit, and next but one.
    IntStream near(Occurrence unit) {
      return IntStream.rangeClosed(unit.first() - NEAR, unit.last() + NEAR)
          .filter(token -> token >= 0 && token < stems.length)
          .filter(token -> token < unit.first() || token > unit.last())
          .map(token -> stems[token])
          .distinct();
    }
  }

  /// How many tokens away a word is near.
  private static final int NEAR = 2;

  private static final int LEAST_PAIRS = 4;
  private static final double TOGETHER = 0.2;

  private final FormAnalyzer analyzer;
  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Map<String, Integer>> surfaces = new ArrayList<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<Long, Integer> together = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();

  SpacedUnits(FormAnalyzer analyzer, Language language) {
    this.analyzer = analyzer;
    this.language = language;
  }

  int size() {
    return keys.size();
  }

  /// Counts the words of a folded text; all texts are counted before [#settle].
  void count(String folded) {
    int before = -1;
    int beforeToken = -1;
    List<Token> tokens = analyzer.tokens(language, folded);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!carriesMeaning(token)) {
        if (!token.isFunctionWord()) {
          before = -1;
        }
        continue;
      }
      int number = number(token.base(), folded.substring(token.start(), token.end()));
      if (before >= 0 && adjoin(folded, tokens.get(beforeToken), token)) {
        together.merge(pair(before, number), 1, Integer::sum);
      }
      before = number;
      beforeToken = i;
    }
  }

  /// Settles which pairs of words are units.
  void settle() {
    together.forEach(
        (pair, count) -> {
          int rarer =
              Math.min(frequencies.get((int) (pair >>> 32)), frequencies.get(pair.intValue()));
          if (count >= LEAST_PAIRS && count >= TOGETHER * rarer) {
            pairs.put(pair, -1);
          }
        });
    together.clear();
  }

  /// Reads a folded text that was counted.
  Text in(String folded) {
    List<Token> tokens = analyzer.tokens(language, folded);
    int[] read =
        tokens.stream()
            .mapToInt(token -> stems.computeIfAbsent(token.stem(), none -> stems.size()))
            .toArray();
    return new Text(units(folded, tokens), read);
  }

  private List<Occurrence> units(String folded, List<Token> tokens) {
    List<Occurrence> found = new ArrayList<>();
    int before = -1;
    int beforeToken = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Integer number = carriesMeaning(token) ? numbers.get(token.base()) : null;
      if (number == null) {
        if (!token.isFunctionWord()) {
          before = -1;
        }
        continue;
      }
      found.add(new Occurrence(number, i, i, token.start(), token.end()));
      long pair = pair(before, number);
      if (before >= 0
          && pairs.containsKey(pair)
          && adjoin(folded, tokens.get(beforeToken), token)) {
        String surface = folded.substring(tokens.get(beforeToken).start(), token.end());
        int unit = number(keys.get(before) + " " + token.base(), surface);
        found.add(
            new Occurrence(unit, beforeToken, i, tokens.get(beforeToken).start(), token.end()));
      }
      before = number;
      beforeToken = i;
    }
    return found;
  }

  /// How often a unit was counted.
  int frequency(int unit) {
    return frequencies.get(unit);
  }

  /// The most frequent form of a unit.
  String surface(int unit) {
    return surfaces.get(unit).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private int number(String key, String surface) {
    int number =
        numbers.computeIfAbsent(
            key,
            unknown -> {
              keys.add(unknown);
              surfaces.add(new HashMap<>(2));
              frequencies.add(0);
              return keys.size() - 1;
            });
    frequencies.set(number, frequencies.get(number) + 1);
    Map<String, Integer> seen = surfaces.get(number);
    if (seen.size() < 8 || seen.containsKey(surface)) {
      seen.merge(surface, 1, Integer::sum);
    }
    return number;
  }

  private static boolean carriesMeaning(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.base().length() > 1
        && !Character.isDigit(token.base().charAt(0));
  }

  /// Whether two words are parts of one name: nothing but a space or a hyphen stands between them, or words that join a
  /// name to what it belongs to (`of the`).
  private boolean adjoin(String text, Token first, Token second) {
    return analyzer
        .languages()
        .rules(language)
        .isJoint(text.substring(first.end(), second.start()));
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }
}
