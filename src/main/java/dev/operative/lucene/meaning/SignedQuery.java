package dev.operative.lucene.meaning;

import java.util.Arrays;

/// A query's vector as the signs of others are compared with it: its own signs, and what a difference in each component weighs, from
/// 0 to 3, as the component is small or large.
///
/// @param signs a bit a component
/// @param ones the components in whose weight there is a one
/// @param twos the components in whose weight there is a two
/// @param farthest what a vector that differs in all signs is away
record SignedQuery(long[] signs, long[] ones, long[] twos, int farthest) {
  private static final int HEAVIEST = 3;

  /// One component in so many is at least as large as what weighs most.
  private static final int LARGE = 16;

  static SignedQuery of(byte[] vector) {
    int[] sizes = new int[vector.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(vector[i]);
    }
    int[] ascending = sizes.clone();
    Arrays.sort(ascending);
    int large = Math.max(1, ascending[ascending.length - 1 - ascending.length / LARGE]);
    long[] ones = new long[VectorSigns.words(vector.length)];
    long[] twos = new long[ones.length];
    int farthest = 0;
    for (int i = 0; i < sizes.length; i++) {
      int weight = Math.min(HEAVIEST, Math.round((float) HEAVIEST * sizes[i] / large));
      ones[i / Long.SIZE] |= (weight & 1L) << i;
      twos[i / Long.SIZE] |= (weight >> 1 & 1L) << i;
      farthest += weight;
    }
    return new SignedQuery(VectorSigns.signs(vector), ones, twos, farthest);
  }

  /// What a vector's signs differ by.
  ///
  /// @param others the signs of many vectors, one after another
  /// @param ordinal which of them, from 0
  int distance(long[] others, int ordinal) {
    int start = ordinal * signs.length;
    int distance = 0;
    for (int i = 0; i < signs.length; i++) {
      long different = others[start + i] ^ signs[i];
      distance += Long.bitCount(different & ones[i]) + 2 * Long.bitCount(different & twos[i]);
    }
    return distance;
  }
}
