package dev.operative.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceVectorTest {
  private final Random random = new Random(11);

  private float[] unit() {
    float[] vector = new float[384];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  @Test
  void keepsCosines() {
    for (int n = 0; n < 500; n++) {
      float[] a = unit();
      float[] b = unit();
      double cosine = 0;
      for (int i = 0; i < a.length; i++) {
        cosine += a[i] * b[i];
      }
      assertThat(SentenceVector.of(a).similarity(SentenceVector.of(b)))
          .isCloseTo(cosine, within(0.006));
      assertThat(SentenceVector.of(a).similarity(SentenceVector.of(a))).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void cutsWhatIsTooLarge() {
    assertThat(SentenceVector.of(new float[] {1, -1, 0.3f}).steps())
        .containsExactly(127, -127, 120);
  }

  @Test
  void turnsTowardsOthers() {
    SentenceVector query = SentenceVector.of(unit());
    SentenceVector other = SentenceVector.of(unit());
    SentenceVector turned = query.towards(List.of(other), 0.2);
    assertThat(turned.similarity(other)).isGreaterThan(query.similarity(other));
    assertThat(turned.similarity(query)).isGreaterThan(turned.similarity(other));
    assertThat(turned.similarity(turned)).isCloseTo(1, within(0.01));
    assertThat(query.towards(List.of(other), 1).similarity(other)).isCloseTo(1, within(0.01));
  }
}
