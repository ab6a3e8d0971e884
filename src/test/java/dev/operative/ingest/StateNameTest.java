package dev.operative.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNITED STATES                    | United States
          UNITED STATES OF AMERICA.        | United States of America
          BOSNIA AND HERZEGOVINA           | Bosnia and Herzegovina
          GUINEA-BISSAU                    | Guinea-Bissau
          CÔTE D'IVOIRE                    | Côte d'Ivoire
          CÔTE D’IVOIRE                    | Côte d’Ivoire
          LAO PEOPLE'S DEMOCRATIC REPUBLIC | Lao People's Democratic Republic
          IRAN (ISLAMIC REPUBLIC OF)       | Iran (Islamic Republic of)
          NETHERLANDS (KINGDOM OF THE)     | Netherlands (Kingdom of the)
          SAINT VINCENT AND THE GRENADINES | Saint Vincent and the Grenadines
          TÜRKİYE                          | Türkiye
          DOMINICA                         | Dominica
          Viet Nam                         | Viet Nam
          Niger (the)                      | Niger (the)
          中国                              | 中国
          """)
  void capitalsStandOnlyWhereWordsBegin(String printed, String name) {
    assertThat(StateName.of(printed)).isEqualTo(name);
  }
}
