package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that nobody can answer get an answer that says why. */
class HostileQueriesTest {
  @TempDir static Path home;

  @BeforeAll
  static void index() {
    assertThat(Ran.command(home, "index").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "terrorist ", "恐怖", "(", "😀", "\"", "a* ", "\u202Eابت "})
  void aHundredThousandCharactersAreRefusedWithTheLimit(String piece) {
    Ran ran =
        Ran.command(
            home, "search", piece.repeat(100_000 / piece.length() + 1).substring(0, 100_000));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("100,000 characters, and 4,000 are read").hasSizeLessThan(1_000);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "مكافحة الإرهاب", "zzxqv", "😀 🚀", "טרור"})
  void whatStandsNowhereIsSaidToFindNothing(String text) {
    Ran ran = Ran.command(home, "search", text);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("0 paragraphs").contains("Nothing has most of these words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "!!! ???", "。，；", "—", "\u200F\u202E"})
  void punctuationIsSaidToHoldNoWords(String text) {
    Ran ran = Ran.command(home, "search", text);

    assertThat(ran.out() + ran.err()).isNotBlank().doesNotContain("Exception");
    assertThat(ran.code()).isIn(0, 2);
  }

  @Test
  void stopWordsAloneAreSearched() {
    assertThat(Stream.of("of the", "的").map(words -> Ran.command(home, "search", words).code()))
        .containsOnly(0);
  }
}
