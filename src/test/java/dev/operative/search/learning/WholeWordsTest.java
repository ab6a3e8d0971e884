package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
  @Test
  void completesAPieceOfAWord() {
    WholeWords words =
        new WholeWords(Set.of("贝巴", "会议"), List.of("在亚的斯亚贝巴举行会议"));

    assertThat(words.complete("会议")).isEqualTo("会议");
    assertThat(words.complete("贝巴")).isEqualTo("亚的斯亚贝巴");
    assertThat(words.complete("没有")).isEqualTo("没有");
  }

  @Test
  void chanceIsNoAssociation() {
    assertThat(Association.isSignificant(20, 1000, 1000, 50_000)).isFalse();
    assertThat(Association.isSignificant(1, 1000, 1000, 50_000)).isFalse();
    assertThat(Association.isSignificant(45, 1000, 1000, 50_000)).isTrue();
    assertThat(Association.isSignificant(2, 2, 2, 50_000)).isTrue();
  }
}
