package dev.operative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
  private static Citation citation(Optional<String> paragraph) {
    return new Citation(Symbol.parse("S/RES/2396 (2017)").orElseThrow(), paragraph, 0, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "8 (a), 8 (a)",
    "'2, 3 and 5', 2|3|5",
    "4–7, 4|5|6|7",
    "'2 (a), 4–6 and 9', 2 (a)|4|5|6|9",
    "1–900, 1|900",
  })
  void aListOfLabelsNamesEachOfThem(String list, String labels) {
    assertThat(citation(Optional.of(list)).labels()).containsExactlyInAnyOrder(labels.split("\\|"));
  }

  @Test
  void withoutAPinpointThereIsNoLabel() {
    assertThat(citation(Optional.empty()).labels()).isEmpty();
  }
}
