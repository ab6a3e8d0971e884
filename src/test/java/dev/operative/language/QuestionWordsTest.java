package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionWordsTest {
  private final Languages languages = Languages.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What does the UN say about drones                        | drones
          can you tell me what the UN has said about torture       | torture
          what is the UN's position on the death penalty           | the death penalty
          is there a resolution on piracy                          | piracy
          any paragraphs about sea-level rise                      | sea-level rise
          may States freeze funds                                  | States freeze funds
          what does non-refoulement mean                           | non-refoulement
          how do you say foreign terrorist fighters in Chinese     | foreign terrorist fighters
          how to translate asset freeze into Chinese               | asset freeze
          the official Chinese translation of travel ban           | travel ban
          agreed language on sexual violence                       | sexual violence
          联合国怎么说洗钱                                           | 洗钱
          网上卖枪谁来管                                             | 网上卖枪
          被绑架了怎么办                                             | 被绑架了
          难民能不能被遣返吗                                          | 难民 被遣返
          什么是不驱回原则                                           | 不驱回原则
          哪些决议提到了无人机                                        | 无人机
          资产冻结用英文怎么说                                        | 资产冻结
          旅行禁令的标准译法                                          | 旅行禁令
          """)
  void areLeftOutOfAQuestion(String question, String matter) {
    assertThat(languages.withoutQuestion(question)).isEqualTo(matter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2019 report",
        "mother language education",
        "translation services at meetings",
        "exchange of information on terrorists",
        "Security Council resolution on piracy",
        "网吧",
        "安理会不会讨论",
        "吗啡",
        "语言教育"
      })
  void areNoWordsOfAMatter(String matter) {
    assertThat(languages.withoutQuestion(matter)).isEqualTo(matter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wording", "what is", "tell me", "什么意思", "怎么办"})
  void mayBeAllThereIs(String typed) {
    assertThat(languages.withoutQuestion(typed)).isEmpty();
  }
}
