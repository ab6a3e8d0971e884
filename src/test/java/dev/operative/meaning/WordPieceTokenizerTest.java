package dev.operative.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {
  private static WordPieceTokenizer of(SentenceModel model) throws IOException {
    try (InputStream table = WordPieceTokenizerTest.class.getResourceAsStream(model.vocabulary())) {
      return WordPieceTokenizer.read(table);
    }
  }

  /** The numbers are those of Hugging Face's tokenizers library, for the same tables. */
  @Test
  void cutsAsTheModelsWereTrained() throws IOException {
    assertThat(
            of(SentenceModel.MINILM)
                .pieces(
                    "Calls upon Member States to cooperate in efforts to address the threat posed by"
                        + " ISIL (Da’esh), and naïve re-offenders;",
                    200))
        .containsExactly(
            4455, 2588, 2266, 2163, 2000, 17654, 1999, 4073, 2000, 4769, 1996, 5081, 13686, 2011,
            19600, 1006, 4830, 1521, 9686, 2232, 1007, 1010, 1998, 15743, 2128, 1011, 19591, 1025);
    assertThat(of(SentenceModel.BGE).pieces("促请会员国合作应对伊黎伊斯兰国（达伊沙）构成的威胁，isil 2178；", 200))
        .containsExactly(
            914, 6435, 833, 1447, 1744, 1394, 868, 2418, 2190, 823, 7944, 823, 3172, 1065, 1744,
            8020, 6809, 823, 3763, 8021, 3354, 2768, 4638, 2014, 5516, 8024, 8310, 8742, 10645,
            8156, 8039);
  }

  @Test
  void foldsCaseForBothModels() throws IOException {
    WordPieceTokenizer chinese = of(SentenceModel.BGE);
    assertThat(chinese.pieces("ISIL", 9)).isEqualTo(chinese.pieces("isil", 9)).hasSize(2);
  }

  @Test
  void leavesOutWhatIsTooMuch() throws IOException {
    WordPieceTokenizer english = of(SentenceModel.MINILM);
    assertThat(english.pieces("terrorist offenders of the offenders", 3))
        .isEqualTo(english.pieces("terrorist offenders of", 9));
    assertThat(english.pieces("re-offenders", 0)).isEmpty();
    assertThat(english.pieces("x".repeat(5_000), 9)).hasSize(1);
  }

  @Test
  void refusesWhatIsNoTable() {
    for (String table : new String[] {"", "{}", "{\"model\":{\"vocab\":{\"a\":1}}}", "nonsense"}) {
      assertThatThrownBy(
              () ->
                  WordPieceTokenizer.read(
                      new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))))
          .isInstanceOf(IOException.class);
    }
  }
}
