package dev.operative.search.learning;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Runs of two to four Chinese characters, packed into one number each, since a corpus has millions of them.
final class CharacterNGrams {
  static final int SHORTEST = 2;
  static final int LONGEST = 4;

  /// No word begins or ends with it.
  private static final char PARTICLE = '的';

  private CharacterNGrams() {}

  /// Gives every run in a text to a sink, as often as it occurs.
  static void forEach(String text, LongConsumer sink) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isHan(text.charAt(i)) ? run + 1 : 0;
      long packed = 0;
      int shift = 0;
      for (int length = 1; length <= Math.min(run, LONGEST); length++) {
        packed |= (long) text.charAt(i - length + 1) << shift;
        shift += Character.SIZE;
        boolean bare = text.charAt(i) == PARTICLE || text.charAt(i - length + 1) == PARTICLE;
        if (length >= SHORTEST && !bare) {
          sink.accept(packed);
        }
      }
    }
  }

  /// Takes a place in a text.
  interface PlaceSink {
    /// @param start UTF-16 offset, inclusive
    /// @param end UTF-16 offset, exclusive
    void take(int start, int end);
  }

  /// Gives the place of every run in a text to a sink.
  static void forEachPlace(String text, PlaceSink sink) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isHan(text.charAt(i)) ? run + 1 : 0;
      for (int length = SHORTEST; length <= Math.min(run, LONGEST); length++) {
        sink.take(i - length + 1, i + 1);
      }
    }
  }

  /// The different runs of a text.
  static long[] distinct(String text) {
    long[] grams = new long[text.length() * (LONGEST - SHORTEST + 1)];
    int[] size = new int[1];
    forEach(text, gram -> grams[size[0]++] = gram);
    Arrays.sort(grams, 0, size[0]);
    int kept = 0;
    for (int i = 0; i < size[0]; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[kept++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, kept);
  }

  static String unpack(long gram) {
    StringBuilder text = new StringBuilder();
    for (long rest = gram; rest != 0; rest >>>= Character.SIZE) {
      text.append((char) rest);
    }
    return text.reverse().toString();
  }

  static int length(long gram) {
    return (Long.SIZE - Long.numberOfLeadingZeros(gram) + Character.SIZE - 1) / Character.SIZE;
  }

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }
}
