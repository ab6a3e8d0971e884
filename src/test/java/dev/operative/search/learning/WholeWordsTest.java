package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
  @Test
  void completesAPieceOfAWord() {
    WholeWords words = new WholeWords(Set.of("准入协", "行动"), List.of("签署准入协定并停止行动"));

    assertThat(words.complete("行动")).isEqualTo("行动");
    assertThat(words.complete("准入协")).isEqualTo("准入协定");
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
