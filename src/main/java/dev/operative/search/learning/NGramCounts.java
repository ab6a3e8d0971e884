package dev.operative.search.learning;

import java.util.ArrayList;
import java.util.List;

/// The runs of Chinese characters of all pairs, numbered, with the number of pairs each occurs in. Runs that
/// occur in one pair only teach nothing and get no number.
final class NGramCounts {
  private final List<int[]> byPair = new ArrayList<>();
  private final long[] grams;
  private final int[] counts;

  NGramCounts(List<String> texts) {
    GramTable table = new GramTable();
    for (String text : texts) {
      for (long gram : CharacterNGrams.distinct(text)) {
        table.add(gram);
      }
    }
    int numbered = table.number(2);
    grams = new long[numbered];
    counts = new int[numbered];
    for (String text : texts) {
      long[] distinct = CharacterNGrams.distinct(text);
      int[] numbers = new int[distinct.length];
      int size = 0;
      for (long gram : distinct) {
        int number = table.numberOf(gram);
        if (number >= 0) {
          grams[number] = gram;
          counts[number]++;
          numbers[size++] = number;
        }
      }
      byPair.add(java.util.Arrays.copyOf(numbers, size));
    }
  }

  /// The numbers of the runs in a pair.
  int[] in(int pair) {
    return byPair.get(pair);
  }

  int size() {
    return grams.length;
  }

  /// In how many pairs a run occurs.
  int count(int number) {
    return counts[number];
  }

  String text(int number) {
    return CharacterNGrams.unpack(grams[number]);
  }
}
