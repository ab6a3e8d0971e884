package dev.operative.ingest.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampledShareTest {
  @Test
  void allFilesLeaveNoDoubt() {
    SampledShare share = new SampledShare();
    share.add(99, 100);
    share.add(196, 200);
    assertThat(share.share()).isEqualTo(295 / 300.0);
    assertThat(share.atMost(1)).isEqualTo(share.share());
  }

  /// By hand: the share is .95, the files are 5 above and 5 below it, and the standard error is
  /// the root of .98 * 2 * 50, over 200.
  @Test
  void aSampleIsDoubtedByTheSpreadOfItsFiles() {
    SampledShare share = new SampledShare();
    share.add(100, 100);
    share.add(90, 100);
    assertThat(share.atMost(50)).isEqualTo(1);
    SampledShare even = new SampledShare();
    even.add(94, 100);
    even.add(96, 100);
    assertThat(even.atMost(50)).isCloseTo(0.95 + 2 * Math.sqrt(0.98 * 2 * 2) / 200, within(1e-9));
  }

  @Test
  void samplesOfGoodFilesPassAndSamplesOfWorseFilesDoNot() {
    assertThat(passing(0.9906)).isGreaterThan(195);
    assertThat(passing(0.95)).isLessThan(20);
  }

  /// How many of 200 samples of 150 files, a few of them full of mistakes, can come from files that reach .99.
  private static int passing(double share) {
    Random random = new Random(7);
    int passing = 0;
    for (int sample = 0; sample < 200; sample++) {
      SampledShare measured = new SampledShare();
      for (int file = 0; file < 150; file++) {
        // One file in ten has all the mistakes.
        int wrong = random.nextInt(10) == 0 ? (int) Math.round((1 - share) * 10 * 60) : 0;
        measured.add(60 - wrong, 60);
      }
      passing += measured.atMost(50) >= 0.99 ? 1 : 0;
    }
    return passing;
  }
}
