package dev.operative.meaning;

import java.util.SplittableRandom;

/// The features of a vector for a regression: the vector itself, less the mean, and how far it reaches along some random directions,
/// so that it can learn more than a rotation. The directions follow from a seed; every Java platform draws the same.
final class RandomFeatures {
  private static final int BITS = Long.SIZE;

  private final float[] mean;
  private final long[][] signs;
  private final float weight;

  /// @param mean what is taken off every vector
  /// @param directions how many random directions
  /// @param seed from which they are drawn
  RandomFeatures(float[] mean, int directions, long seed) {
    this.mean = mean;
    weight = (float) (1 / Math.sqrt(directions / 2.0));
    SplittableRandom random = new SplittableRandom(seed);
    signs = new long[directions][(mean.length + BITS - 1) / BITS];
    for (long[] direction : signs) {
      for (int i = 0; i < direction.length; i++) {
        direction[i] = random.nextLong();
      }
    }
  }

  int count() {
    return mean.length + signs.length;
  }

  /// The features of a vector: its components, then what is positive of its products with the directions.
  float[] of(float[] vector) {
    float[] features = new float[count()];
    for (int i = 0; i < mean.length; i++) {
      features[i] = vector[i] - mean[i];
    }
    for (int d = 0; d < signs.length; d++) {
      features[mean.length + d] = Math.max(0, product(signs[d], features)) * weight;
    }
    return features;
  }

  private float product(long[] direction, float[] vector) {
    float sum = 0;
    for (int i = 0; i < mean.length; i++) {
      // The bit becomes the sign: a branch would be guessed wrongly every second time.
      int sign = (int) (direction[i / BITS] >>> i) << (Integer.SIZE - 1);
      sum += Float.intBitsToFloat(Float.floatToRawIntBits(vector[i]) ^ sign);
    }
    return sum;
  }
}
