package dev.operative.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are shared out whole, and about equally. */
class PartTest {
  @Test
  void eachFileBelongsToOnePart() {
    int[] files = new int[4];
    for (int i = 0; i < 1_000; i++) {
      String file = "2020/English/S_RES_%d_E.xml".formatted(2_000 + i);
      int[] holding =
          IntStream.rangeClosed(1, 4).filter(number -> new Part(number, 4).holds(file)).toArray();
      assertThat(holding).hasSize(1);
      files[holding[0] - 1]++;
      assertThat(Part.WHOLE.holds(file)).isTrue();
    }
    assertThat(IntStream.of(files).min().orElseThrow()).isGreaterThan(150);
  }

  @Test
  void isReadAsItIsShown() {
    assertThat(Part.parse("2/3")).isEqualTo(new Part(2, 3)).hasToString("2/3");
    assertThat(Part.parse("1/1").isShared()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "0/2", "3/2", "1/65", "a/b", "1/2/3", "-1/2"})
  void whatIsNoneIsSaidToBeNone(String given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.parse(given))
        .withMessageContaining("such as 1/2");
  }
}
