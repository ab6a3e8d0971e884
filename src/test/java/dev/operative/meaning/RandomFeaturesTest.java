package dev.operative.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The map that is shipped was learnt along these directions: others would make noise of it. */
class RandomFeaturesTest {
  private static final long SEED = 1945;
  private static final int DIRECTIONS = 5;

  @Test
  void directionsAreDrawnInWordsOfBitsThatAreSigns() {
    float[] mean = floats(70, 1);
    float[] vector = floats(70, 2);
    float[] expected = new float[mean.length + DIRECTIONS];
    for (int i = 0; i < mean.length; i++) {
      expected[i] = vector[i] - mean[i];
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int d = 0; d < DIRECTIONS; d++) {
      long[] bits = {random.nextLong(), random.nextLong()};
      float product = 0;
      for (int i = 0; i < mean.length; i++) {
        boolean negative = (bits[i / Long.SIZE] >>> (i % Long.SIZE) & 1) == 1;
        product += negative ? -expected[i] : expected[i];
      }
      expected[mean.length + d] = Math.max(0, product) * (float) (1 / Math.sqrt(DIRECTIONS / 2.0));
    }

    assertThat(new RandomFeatures(mean, DIRECTIONS, SEED).of(vector)).containsExactly(expected);
  }

  private static float[] floats(int count, long seed) {
    Random random = new Random(seed);
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = (float) random.nextGaussian();
    }
    return floats;
  }
}
