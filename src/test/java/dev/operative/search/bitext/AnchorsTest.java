package dev.operative.search.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnchorsTest {
  @Test
  void theMostThatKeepTheOrderOfBothVersionsAreTaken() {
    assertThat(
            Anchors.inOrder(
                List.of(
                    new Pair(0, 5),
                    new Pair(1, 1),
                    new Pair(3, 2),
                    new Pair(4, 0),
                    new Pair(6, 7))))
        .containsExactly(new Pair(1, 1), new Pair(3, 2), new Pair(6, 7));
  }

  @Test
  void eachParagraphIsTakenOnce() {
    assertThat(Anchors.inOrder(List.of(new Pair(2, 2), new Pair(2, 3), new Pair(3, 3)))).hasSize(2);
    assertThat(Anchors.inOrder(List.of(new Pair(2, 3), new Pair(2, 4)))).hasSize(1);
  }

  @Test
  void noPairsMakeNoAnchors() {
    assertThat(Anchors.inOrder(List.of())).isEmpty();
  }
}
