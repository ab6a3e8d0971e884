package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteSignsTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "[12], 12", "*, *", "1234, 1 2 3 4", "1112, 11 12", "99100101, 99 100 101"})
  void raisedFiguresAreMarks(String raised, String marks) {
    assertThat(FootnoteSigns.mark(raised).map(FootnoteMarks::in))
        .contains(List.of(marks.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"th", "2019", "1235", "12341"})
  void otherRaisedCharactersAreNone(String raised) {
    assertThat(FootnoteSigns.mark(raised)).isEmpty();
  }
}
