package dev.operative.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpaceMapTest {
  private final Random random = new Random(7);

  /** Pairs of which the second has the components in another order, one of them negated. */
  private List<SpaceMapLearner.Pair> pairs(int count) {
    List<SpaceMapLearner.Pair> pairs = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      float[] from = new float[6];
      for (int i = 0; i < from.length; i++) {
        from[i] = (float) random.nextGaussian();
      }
      float[] unit = Vectors.unit(from);
      float[] to = {unit[3], unit[1], -unit[5], unit[0], unit[2], unit[4]};
      pairs.add(new SpaceMapLearner.Pair(unit, Vectors.unit(to)));
    }
    return pairs;
  }

  @Test
  void learnsWhatPairsHaveInCommon() {
    SpaceMap map = SpaceMapLearner.learn(pairs(2_000));
    for (SpaceMapLearner.Pair unseen : pairs(200)) {
      float[] carried = map.apply(unseen.from());
      double cosine = 0;
      for (int i = 0; i < carried.length; i++) {
        cosine += carried[i] * unseen.to()[i];
      }
      assertThat(cosine).isGreaterThan(0.98);
    }
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SpaceMap map = SpaceMapLearner.learn(pairs(300));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    map.write(written);
    SpaceMap read = SpaceMap.read(new ByteArrayInputStream(written.toByteArray()));
    float[] vector = pairs(1).getFirst().from();
    assertThat(read.apply(vector)).containsExactly(map.apply(vector), within(1e-7f));
    assertThatThrownBy(() -> SpaceMap.read(new ByteArrayInputStream(new byte[9])))
        .isInstanceOf(IOException.class);
  }
}
