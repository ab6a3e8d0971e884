package dev.operative.vocabulary.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {
  private static final StateNames NAMES =
      StateNames.read(TableSource.bundled(), Languages.bundled());

  @ParameterizedTest
  @CsvSource({
    "Bolivia (Plurinational State of), 多民族玻利维亚国",
    "United States of America, 美国",
    "russian federation, 俄罗斯联邦",
    "Côte d'Ivoire, 科特迪瓦",
    "委内瑞拉（玻利瓦尔共和国）, 委内瑞拉玻利瓦尔共和国",
  })
  void aStateHasOneNameInChineseWhateverItIsPrintedAs(String printed, String chinese) {
    assertThat(NAMES.in(Language.CHINESE, printed)).isEqualTo(chinese);
  }

  @Test
  void aStateNamedInChineseHasItsEnglishName() {
    assertThat(NAMES.in(Language.ENGLISH, "越南")).isEqualTo("Viet Nam");
  }

  @Test
  void whatIsNoStateStaysAsPrinted() {
    assertThat(NAMES.in(Language.CHINESE, "State of Palestine")).isEqualTo("State of Palestine");
  }
}
