package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.BundledCorpus;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementConversionTest {
  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static IndexView view;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder.resolve("index"));
    view = engine.view();
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eval", "eval/needs"})
  void theJudgementsByIdAreThoseThatWereMadeByLine(String set)
      throws IOException, EvaluationFileException {
    assertThat(conversion().convert(Path.of(set, "qrels-by-line.tsv")))
        .isEqualTo(Files.readAllLines(Path.of(set, "qrels.tsv")));
  }

  @Test
  void aLineThatNamesNoParagraphIsNamedItself() throws IOException {
    Path judgements = folder.resolve("judgements.tsv");
    Files.write(judgements, List.of("qid\tparagraph_id\tgrade", "E01\tS_2020_870.en.txt:9999\t3"));

    assertThatThrownBy(() -> conversion().convert(judgements))
        .isInstanceOf(EvaluationFileException.class)
        .hasMessageContaining("judgements.tsv:2")
        .hasMessageContaining("9999");
  }

  private static JudgementConversion conversion() {
    return new JudgementConversion(new ParagraphNames(view));
  }
}
