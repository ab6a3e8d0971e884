package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.BilingualIndex;
import dev.operative.search.learning.IndexLearning;
import dev.operative.search.translation.FormAnalyzer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is asked for a held-out paragraph has seen nothing that would give it away. */
class HeldOutTest {
  private static final ParagraphId WANTED = id(2504);
  private static final ParagraphId OF_ANOTHER_YEAR = id(2505);
  private static final ParagraphId SOMETHING_ELSE = id(2506);

  @TempDir Path folder;

  private static ParagraphId id(int resolution) {
    return new ParagraphId("S-RES-" + resolution + "-2020", Language.CHINESE, "op.1");
  }

  @Test
  void neitherTheWantedPairNorOneThatHardlyDiffersIsLearntFrom() {
    try (BilingualIndex index =
        BilingualIndex.of(
            folder,
            List.of(
                new String[] {
                  "Urges States to counter the misuse of unmanned aerial systems in 2020;",
                  "敦促各国在2020年打击恐怖分子滥用无人机系统的行为，并交流良好做法；"
                },
                new String[] {
                  "Urges States to counter the misuse of unmanned aerial systems in 2021;",
                  "敦促各国在2021年打击恐怖分子滥用无人机系统的行为，并交流良好做法；"
                },
                new String[] {"Decides to remain seized of the matter;", "决定继续处理此案；"}))) {
      HeldOut held =
          new HeldOut(
              index.view(),
              Languages.bundled(),
              List.of(
                  new KnownItem(
                      "unmanned aerial systems",
                      Language.ENGLISH,
                      index.view().paragraph(WANTED).orElseThrow())));

      assertThat(held.pairs()).isEqualTo(2);
      for (ParagraphId out : List.of(WANTED, OF_ANOTHER_YEAR)) {
        assertThat(held.leaves(out)).as(out.toString()).isFalse();
        assertThat(held.leaves(Languages.bundled().counterparts(out).getFirst()))
            .as(out.toString())
            .isFalse();
      }
      assertThat(held.leaves(SOMETHING_ELSE)).isTrue();
      assertThat(
              new IndexLearning(new FormAnalyzer(Languages.bundled()))
                  .learn(index.view(), held::leaves)
                  .pairs())
          .isEqualTo(1);
    }
  }
}
