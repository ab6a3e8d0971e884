package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingMeasuresTest {
  @Test
  void aPerfectRankingHasGainOne() {
    assertThat(RankingMeasures.ndcg(List.of(3, 2, 1, 0), List.of(1, 2, 3), 10)).isEqualTo(1);
  }

  @Test
  void gainIsDiscountedByTheLogarithmOfThePlace() {
    // 3 at place 2 is worth 3 / log2(3), of an ideal 3 / log2(2).
    assertThat(RankingMeasures.ndcg(List.of(0, 3), List.of(3), 10))
        .isCloseTo(0.6309, within(0.0001));
  }

  @Test
  void countsNothingBelowTheDepth() {
    assertThat(RankingMeasures.ndcg(List.of(0, 3), List.of(3), 1)).isZero();
    assertThat(RankingMeasures.recall(List.of(0, 3), List.of(3), 1)).isZero();
  }

  @Test
  void marginalParagraphsAreNeitherRecalledNorMissed() {
    assertThat(RankingMeasures.recall(List.of(1, 2), List.of(2, 3, 1, 1), 20)).isEqualTo(0.5);
    assertThat(RankingMeasures.reciprocalRank(List.of(1, 0, 2))).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(RankingMeasures.reciprocalRank(List.of(1))).isZero();
  }
}
