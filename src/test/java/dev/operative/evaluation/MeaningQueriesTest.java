package dev.operative.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.indexing.VectorMaker;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well judged queries are answered by words and meaning, with the models that are shipped. */
class MeaningQueriesTest {
  private static final Wiring WIRING = Main.wiring();

  /** Quotes, titles, and what resolutions are called by. */
  private static final Pattern MORE_THAN_WORDS = Pattern.compile("[\"《/]|resolution \\d|第\\p{N}");

  @TempDir static Path folder;
  private static SearchEngine engine;
  private static IndexView view;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    view = engine.view();
    try (VectorIndex vectors = WIRING.openVectors(new IndexAddress.Folder(folder))) {
      new VectorMaker(WIRING.encoder(), vectors, 2)
          .make(VectorMaker.Texts.of(view, WIRING.encoder()), progress -> {});
    }
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  /** Reached: 0.882, 0.916; 0.817, 0.819. By words alone: 0.868, 0.911; 0.674, 0.519. */
  @ParameterizedTest
  @CsvSource({"eval, 0.878, 0.912", "eval/needs, 0.812, 0.814"})
  void searchesAreAsGoodAsTheyWere(String set, double ndcg, double otherRecall)
      throws IOException, EvaluationFileException {
    EvaluationReport report =
        new JudgedEvaluation(view, WIRING.searchService())
            .run(
                new JudgedQueryFiles(new FilterValues(WIRING.vocabulary()))
                    .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv"))));

    assertThat(report.mean(EvaluatedQuery::translated, QueryScores::ndcg))
        .isGreaterThanOrEqualTo(ndcg);
    assertThat(report.meanOfSome(EvaluatedQuery::translated, QueryScores::otherRecall))
        .isGreaterThanOrEqualTo(otherRecall);
    assertThat(report.mean(EvaluatedQuery::translated, QueryScores::alike))
        .as("places of a first page that say again what stands above")
        .isLessThanOrEqualTo(1);
  }

  /**
   * What is nothing but words has results, whatever the words; what has quotes, numbers or symbols
   * is answered to the last digit as without vectors.
   */
  @ParameterizedTest
  @ValueSource(strings = {"eval", "eval/needs", "eval/lay"})
  void bareWordsHaveAPageAndAllElseIsAnsweredByWordsAlone(String set) throws Exception {
    SearchService meaning = WIRING.searchService();
    SearchService words = WIRING.withoutMeaning().searchService();
    for (JudgedQuery query :
        new JudgedQueryFiles(new FilterValues(WIRING.vocabulary()))
            .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv")))) {
      // The filters of `lay` are for all archives.
      Filters filters = set.equals("eval/lay") ? Filters.NONE : query.filters();
      Question question =
          new Question(query.text(), filters, Sort.RELEVANCE, 0, 10, true, Set.of());
      Answer answer = meaning.ask(view, question);

      boolean bare = !query.text().isBlank() && !MORE_THAN_WORDS.matcher(query.text()).find();
      assertThat(answer.tiers().containsKey(Tier.MEANING)).as(query.text()).isEqualTo(bare);
      if (bare) {
        assertThat(answer.result().hits()).as(query.text()).isNotEmpty();
      } else {
        assertThat(answer.result()).as(query.text()).isEqualTo(words.ask(view, question).result());
      }
    }
  }
}
