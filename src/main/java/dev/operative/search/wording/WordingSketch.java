package dev.operative.search.wording;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A sketch of a wording, which near-identical texts share: hashes of its pairs of neighbouring words, and its verb. A value of
/// some eighty bytes that depends on this text alone.
public final class WordingSketch {
  private static final int VERB_BYTES = 4;
  private static final int PAIR_BYTES = 2;

  private final int verb;
  private final char[] pairs;

  /// @param verb a hash of the verb; texts with different verbs are different wordings
  /// @param pairs hashes of the pairs of words, ascending, without repeats
  WordingSketch(int verb, char[] pairs) {
    this.verb = verb;
    this.pairs = pairs.clone();
  }

  /// How much of the wording two texts share, from 0 (nothing, or another verb) to 1 (the same pairs of words): the
  /// pairs that both have, divided by those that either has. 0 for texts without words.
  public double similarity(WordingSketch other) {
    if (verb != other.verb || pairs.length == 0) {
      return 0;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int compared = Character.compare(pairs[i], other.pairs[j]);
      shared += compared == 0 ? 1 : 0;
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return (double) shared / (pairs.length + other.pairs.length - shared);
  }

  /// The most that the similarity can be, by the verbs and the numbers of pairs alone.
  double mostSimilarity(WordingSketch other) {
    return verb != other.verb || pairs.length == 0
        ? 0
        : (double) Math.min(pairs.length, other.pairs.length)
            / Math.max(pairs.length, other.pairs.length);
  }

  /// The number of pairs.
  int size() {
    return pairs.length;
  }

  /// One of the pairs.
  char pair(int number) {
    return pairs[number];
  }

  /// The form that an index keeps.
  public byte[] bytes() {
    byte[] bytes = new byte[VERB_BYTES + PAIR_BYTES * pairs.length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).putInt(verb);
    for (char pair : pairs) {
      buffer.putChar(pair);
    }
    return bytes;
  }

  /// Reads what [#bytes()] writes.
  ///
  /// @param offset where it begins in an array
  /// @param length how long it is
  public static WordingSketch ofBytes(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    int verb = buffer.getInt();
    char[] pairs = new char[buffer.remaining() / PAIR_BYTES];
    buffer.asCharBuffer().get(pairs);
    return new WordingSketch(verb, pairs);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordingSketch sketch
        && verb == sketch.verb
        && Arrays.equals(pairs, sketch.pairs);
  }

  @Override
  public int hashCode() {
    return 31 * verb + Arrays.hashCode(pairs);
  }
}
