package dev.operative.search.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text taken apart for comparison.
///
/// @param units its units as printed, with the white space that follows each
/// @param folded the form in which two units are the same, unit by unit
/// @param counts how often each word is there; punctuation is no word
/// @param words how many words there are
public record WordedText(
    List<String> units, List<String> folded, Map<String, Integer> counts, int words) {
  /// Longer texts than this are compared by their beginnings: the time grows with words times changes.
  private static final int MOST_UNITS = 4_000;

  /// Takes a text of any language apart.
  public static WordedText of(String text) {
    List<String> all = Words.of(text);
    List<String> units = all.size() <= MOST_UNITS ? all : all.subList(0, MOST_UNITS);
    List<String> folded = units.stream().map(Words::folded).toList();
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (String unit : folded) {
      if (Words.isWord(unit)) {
        counts.merge(unit, 1, Integer::sum);
        words++;
      }
    }
    return new WordedText(units, folded, counts, words);
  }

  /// The most that the similarity to another text can be: what they share in any order.
  public double mostSimilarity(WordedText other) {
    int all = words + other.words;
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }

  /// How many words two texts have in common in any order, each as often as both have it.
  public int shared(WordedText other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  /// The words in order, folded, without punctuation.
  public List<String> foldedWords() {
    return folded.stream().filter(Words::isWord).toList();
  }
}
