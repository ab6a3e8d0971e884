package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPastTest {
  @ParameterizedTest
  @CsvSource({
    "decides, decided",
    "requests, requested",
    "stresses, stressed",
    "approaches, approached",
    "applies, applied",
    "conveys, conveyed",
    "refers, referred",
    "offers, offered",
    "permits, permitted",
    "limits, limited",
    "regrets, regretted",
    "takes, took"
  })
  void spellsThePastTense(String thirdPerson, String past) {
    assertThat(EnglishPast.of(thirdPerson)).isEqualTo(past);
  }
}
