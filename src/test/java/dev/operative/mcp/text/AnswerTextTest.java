package dev.operative.mcp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  private static final List<String> LINES =
      IntStream.range(0, 50).mapToObj(n -> "Line " + n + " of fifty that are all as long").toList();

  @Test
  void aPageEndsWhereTheTokensDoAndSaysHowToGoOn() {
    AnswerText answer = new AnswerText(300);
    answer.addPage(LINES, 10, 50, Function.identity());

    assertThat(TokenCount.of(answer.toString())).isLessThanOrEqualTo(300);
    assertThat(answer.toString())
        .startsWith("Line 10 of")
        .endsWith(
            "28 more of 50. To go on, ask the same with offset=22; for more at once, give max_tokens.");
  }

  @Test
  void aBlockThatIsTooLongAloneIsCut() {
    AnswerText answer = new AnswerText(200);
    answer.addPage(List.of("word ".repeat(1000), "next"), 0, 2L, Function.identity());

    assertThat(answer.toString()).contains("characters more]", "1 more of 2.", "offset=1;");
    assertThat(TokenCount.of(answer.toString())).isLessThanOrEqualTo(200);
  }

  @Test
  void theLastPageSaysNothingMore() {
    AnswerText answer = new AnswerText(4_000);
    answer.addPage(LINES, 48, 50, Function.identity());

    assertThat(answer).hasToString(LINES.get(48) + "\n\n" + LINES.get(49));
  }

  @Test
  void behindTheEndIsSaidSo() {
    AnswerText answer = new AnswerText(4_000);
    answer.addPage(LINES, 60, 50, Function.identity());

    assertThat(answer).hasToString("There are only 50, and offset=60 is past the last.");
  }

  @Test
  void tokensAreReckonedFromAbove() {
    assertThat(TokenCount.of("abcdef")).isEqualTo(2);
    assertThat(TokenCount.of("恐怖")).isEqualTo(3);
    assertThat(TokenCount.of("é")).isEqualTo(1);
    assertThat(TokenCount.cut("all of these words", 3)).isEqualTo("all of [… 11 characters more]");
    assertThat(TokenCount.cut("恐怖主义", 3)).isEqualTo("恐怖 [… 2 characters more]");
    assertThat(TokenCount.around("a ".repeat(100) + "here it is", 200, 10))
        .startsWith("[193 characters …] a a a here it is");
  }
}
