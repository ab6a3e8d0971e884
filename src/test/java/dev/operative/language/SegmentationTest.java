package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentationTest {
  private final LanguageRules chinese = new Chinese();

  @ParameterizedTest
  @CsvSource({
    "最不发达国家和发展中国家, 中国",
    "發展中國家, 中国",
    "沿海地区的国家, 海地",
    "会员国会议, 国会",
    "索马里和平进程, 马里",
    "印度尼西亚政府, 印度"
  })
  void saysWhatStandsThereByAccidentAlone(String text, String word) {
    assertThat(chinese.segmentation(text).accidental()).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "中国和其他发展中国家, 中国",
    "海地沿海地区, 海地",
    "恐怖主义行为, 恐怖",
    "马里稳定团与索马里, 马里",
    "沿海。地区, 海地",
    "国际法院2024年的判决, 法院",
    "不公平的待遇, 不公",
    "印度洋和印度, 印度"
  })
  void saysNothingOfWhatStandsThereAsAWord(String text, String word) {
    assertThat(chinese.segmentation(text).accidental()).doesNotContain(word);
  }

  @Test
  void givesTheWordsInOrder() {
    assertThat(chinese.segmentation("沿海地区").words()).containsExactly("沿海", "地区");
  }
}
