package dev.operative.meaning;

import java.util.SplittableRandom;

/// The features of a vector for a regression: the vector itself, less the mean, and how far it reaches along some random directions,
/// so that it can learn more than a rotation. The directions follow from a seed; every Java platform draws the same.
final class RandomFeatures {
  private static final int BITS = Long.SIZE;

  private final float[] mean;

  /// A row for each component with its sign in each direction, 1 or -1.
  private final byte[][] signs;

  private final int directions;
  private final float weight;

  /// @param mean what is taken off every vector
  /// @param directions how many random directions
  /// @param seed from which they are drawn
  RandomFeatures(float[] mean, int directions, long seed) {
    this.mean = mean;
    this.directions = directions;
    weight = (float) (1 / Math.sqrt(directions / 2.0));
    SplittableRandom random = new SplittableRandom(seed);
    signs = new byte[mean.length][directions];
    for (int d = 0; d < directions; d++) {
      long bits = 0;
      for (int i = 0; i < mean.length; i++) {
        if (i % BITS == 0) {
          bits = random.nextLong();
        }
        signs[i][d] = (byte) (1 - 2 * (bits >>> i & 1));
      }
    }
  }

  int count() {
    return mean.length + directions;
  }

  /// The features of a vector: its components, then what is positive of its products with the directions.
  float[] of(float[] vector) {
    float[] features = new float[count()];
    float[] products = new float[directions];
    for (int i = 0; i < mean.length; i++) {
      features[i] = vector[i] - mean[i];
      // All directions for one component: sums that do not wait for each other are computed side by
      // side.
      add(features[i], signs[i], products);
    }
    for (int d = 0; d < directions; d++) {
      features[mean.length + d] = Math.max(0, products[d]) * weight;
    }
    return features;
  }

  private static void add(float component, byte[] signs, float[] products) {
    for (int d = 0; d < products.length; d++) {
      products[d] += component * signs[d];
    }
  }
}
