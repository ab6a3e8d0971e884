package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
  private static WholeWords words(Set<String> runs, String... texts) {
    return new WholeWords(Languages.bundled().rules(Language.CHINESE), runs, List.of(texts));
  }

  @Test
  void completesAPieceOfAWord() {
    WholeWords words = words(Set.of("准入协", "行动"), "签署准入协定并停止行动");

    assertThat(words.complete("行动")).isEqualTo("行动");
    assertThat(words.complete("准入协")).isEqualTo("准入协定");
    assertThat(words.complete("没有")).isEqualTo("没有");
  }

  @Test
  void aWordOfCharactersThatAreFoldedIsOne() {
    WholeWords words = words(Set.of("促进"), "促进土著人民的有着意义的参与");

    assertThat(words.complete("促进")).isEqualTo("促进");
  }

  @Test
  void aWordWithASpaceInItIsNone() {
    WholeWords words = words(Set.of("促进"), "促进不让任何一个人掉 队");

    assertThat(words.complete("促进")).isEqualTo("促进");
  }

  @Test
  void growsAPieceOfANameThatNoWordListKnows() {
    WholeWords words =
        words(Set.of("贝巴", "疫情"), "在亚的斯亚贝巴举行会议", "通过《亚的斯亚贝巴行动议程》", "抵达亚的斯亚贝巴，关注疫情", "应对艾滋病疫情");

    assertThat(words.complete("贝巴")).isEqualTo("亚的斯亚贝巴");
    assertThat(words.complete("疫情")).isEqualTo("疫情");
  }

  @Test
  void takesOffWhatCarriesGrammarAlone() {
    WholeWords words = words(Set.of("和海洋", "和最"), "保护大气和海洋", "最大和最小的国家");

    assertThat(words.complete("和海洋")).isEqualTo("海洋");
    assertThat(words.complete("和最")).isEmpty();
  }

  @Test
  void chanceIsNoAssociation() {
    assertThat(Association.isSignificant(20, 1000, 1000, 50_000)).isFalse();
    assertThat(Association.isSignificant(1, 1000, 1000, 50_000)).isFalse();
    assertThat(Association.isSignificant(45, 1000, 1000, 50_000)).isTrue();
    assertThat(Association.isSignificant(2, 2, 2, 50_000)).isTrue();
  }
}
