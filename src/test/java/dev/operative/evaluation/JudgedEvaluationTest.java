package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.operative.document.Language;
import dev.operative.search.BilingualIndex;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list of provisions is worth. */
class JudgedEvaluationTest {
  private static final List<String[]> TEXTS =
      List.of(
          new String[] {"Condemns drones, drones and drones;", "谴责无人机；"},
          new String[] {"Condemns drones, drones and again drones;", ""},
          new String[] {"Urges all States, in good time and with care, to count drones;", ""},
          new String[] {"", "请秘书长查明无人机一事，并就各国采取的措施和今后的步骤提出报告，供安全理事会审议；"});

  @TempDir Path folder;

  private static JudgedQuery query(Map<String, Integer> grades) {
    return new JudgedQuery(
        "Q1", "plain", Language.ENGLISH, "drones", Filters.NONE, grades, Map.of());
  }

  private static QueryScores scores(BilingualIndex index, JudgedQuery query)
      throws EvaluationFileException {
    return new JudgedEvaluation(index.view(), index.service())
        .run(List.of(query))
        .queries()
        .getFirst()
        .translated();
  }

  @Test
  void aParagraphThatWasJudgedInOneLanguageIsFoundInTheOther() throws Exception {
    try (BilingualIndex index = BilingualIndex.of(folder, TEXTS)) {
      QueryScores scores = scores(index, query(Map.of("S-RES-2504-2020.zh.op.1", 3)));

      assertThat(scores.reciprocalRank()).isEqualTo(1);
      assertThat(scores.otherRecall()).as("it is there in both").isEmpty();
    }
  }

  @Test
  void theOtherLanguageIsAskedForWhatIsThereAlone() throws Exception {
    try (BilingualIndex index = BilingualIndex.of(folder, TEXTS)) {
      QueryScores scores =
          scores(index, query(Map.of("S-RES-2504-2020.zh.op.1", 3, "S-RES-2507-2020.zh.op.1", 3)));

      assertThat(scores.otherRecall()).hasValue(1);
    }
  }

  @Test
  void ofAGroupOnlyTheFirstResultIsWorthAnything() throws Exception {
    Map<String, Integer> grades =
        Map.of(
            "S-RES-2504-2020.en.op.1", 3,
            "S-RES-2505-2020.en.op.1", 3,
            "S-RES-2506-2020.en.op.1", 3);
    Path groups =
        Files.writeString(
            folder.resolve("groups.tsv"),
            """
            qid\tgroup\tparagraph_id
            Q1\tA\tS-RES-2504-2020.en.op.1
            Q1\tA\tS-RES-2505-2020.en.op.1
            """);
    List<JudgedQuery> grouped =
        new JudgedQueryFiles(new FilterValues(BilingualIndex.VOCABULARY))
            .grouped(List.of(query(grades)), groups);
    try (BilingualIndex index = BilingualIndex.of(folder.resolve("index"), TEXTS.subList(0, 3))) {
      assertThat(scores(index, query(grades)).ndcg()).isEqualTo(1);
      assertThat(scores(index, query(grades)).ndcgOnce()).isEqualTo(1);
      assertThat(scores(index, grouped.getFirst()).ndcg()).isEqualTo(1);
      assertThat(scores(index, grouped.getFirst()).ndcgOnce())
          .isCloseTo((3 + 3 * 0.5) / (3 + 3 * 0.6309), within(0.001));
    }
  }

  @Test
  void tellsHowMuchOfAPageSaysAgainWhatStandsAboveIt() throws Exception {
    try (BilingualIndex index = BilingualIndex.of(folder, TEXTS)) {
      QueryScores scores = scores(index, query(Map.of("S-RES-2504-2020.en.op.1", 3)));

      assertThat(scores.alike()).isEqualTo(1);
      assertThat(scores.twice()).isZero();
    }
  }

  @Test
  void listsWhatStandsOnAFirstPageAndNobodyJudged() throws Exception {
    try (BilingualIndex index = BilingualIndex.of(folder, TEXTS)) {
      JudgedEvaluation evaluation = new JudgedEvaluation(index.view(), index.service());

      assertThat(
              evaluation.unjudged(
                  List.of(
                      query(Map.of("S-RES-2505-2020.en.op.1", 1, "S-RES-2506-2020.en.op.1", 0)))))
          .extracting(UnjudgedHit::row)
          .as("by id, whatever the ranking")
          .containsExactly(
              "Q1\tS-RES-2504-2020.en.op.1\t\tCondemns drones, drones and drones;",
              "Q1\tS-RES-2507-2020.zh.op.1\t\t" + TEXTS.get(3)[1]);
    }
  }

  @Test
  void aTableWithoutItsColumnsIsRefused() throws IOException {
    Path groups = Files.writeString(folder.resolve("groups.tsv"), "qid\tgroup\n");

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    new JudgedQueryFiles(new FilterValues(BilingualIndex.VOCABULARY))
                        .grouped(List.of(), groups)))
        .isInstanceOf(EvaluationFileException.class)
        .hasMessageContaining("groups.tsv:1", "paragraph_id");
  }
}
