package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.FilterValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well judged queries are answered over the bundled corpus must not fall. */
class JudgedQueriesTest {
  @TempDir static Path folder;
  private static SearchEngine engine;
  private static IndexView view;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    view = engine.view();
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  /** Reached: 0.863 and 0.911 by keywords, 0.665 and 0.519 by sentences. */
  @ParameterizedTest
  @CsvSource({"eval, 0.861, 0.905", "eval/needs, 0.662, 0.512"})
  void searchesAreAsGoodAsTheyWere(String set, double ndcg, double otherRecall)
      throws IOException, EvaluationFileException {
    List<JudgedQuery> queries =
        new JudgedQueryFiles(new FilterValues(Main.wiring().vocabulary()))
            .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv")));

    EvaluationReport report =
        new JudgedEvaluation(view, Main.wiring().searchService()).run(queries);

    assertThat(report.unknown()).isEmpty();
    assertThat(report.mean(EvaluatedQuery::translated, QueryScores::ndcg))
        .isGreaterThanOrEqualTo(ndcg);
    assertThat(report.meanOfSome(EvaluatedQuery::translated, QueryScores::otherRecall))
        .isGreaterThanOrEqualTo(otherRecall);
  }
}
