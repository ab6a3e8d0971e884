package dev.operative.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.engine.CorpusContract;
import dev.operative.engine.Engines;
import dev.operative.engine.SearchContract;
import dev.operative.engine.WordingContract;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.evaluation.JudgedQuery;
import dev.operative.evaluation.JudgedQueryFiles;
import dev.operative.lucene.snapshot.Processors;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A search that is cut into slices, which only large indexes are worth, finds what one does that is
 * not. {@code -Doperative.index=INDEX} compares on another index than that of the bundled corpus.
 */
class SlicedSearchTest {
  /** Cuts every search, however few its matches. */
  private static Processors three() {
    return new Processors(3, 1);
  }

  private static final Engines SLICED =
      new LuceneEngines(place -> LuceneSearchEngine.open(place, three()));

  @Nested
  class Search extends SearchContract {
    @Override
    protected Engines engines() {
      return SLICED;
    }
  }

  @Nested
  class Wordings extends WordingContract {
    @Override
    protected Engines engines() {
      return SLICED;
    }
  }

  @Nested
  class Corpus extends CorpusContract {
    @Override
    protected Engines engines() {
      return SLICED;
    }

    @Override
    protected int randomQueries() {
      return super.randomQueries() / 10;
    }
  }

  private static Path index(Path folder) {
    String ready = System.getProperty("operative.index", "");
    if (ready.isEmpty()) {
      BundledCorpus.index(Path.of("corpus"), folder);
      return folder;
    }
    return Path.of(ready);
  }

  private static List<String> judgedQueries() throws IOException, EvaluationFileException {
    List<String> texts = new ArrayList<>();
    for (String set : List.of("eval", "eval/needs")) {
      new JudgedQueryFiles(new FilterValues(Main.wiring().vocabulary()))
          .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv"))).stream()
              .map(JudgedQuery::text)
              .forEach(texts::add);
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void judgedQueriesAreAnsweredAlikeToTheBit(Sort sort, @TempDir Path folder)
      throws IOException, EvaluationFileException, QuerySyntaxException {
    SearchService service = Main.wiring().withoutMeaning().searchService();
    Path index = index(folder);
    try (SearchEngine whole = LuceneSearchEngine.open(index, new Processors(1, 1));
        SearchEngine sliced = LuceneSearchEngine.open(index, three());
        IndexView wholeView = whole.view();
        IndexView slicedView = sliced.view()) {
      for (String text : judgedQueries()) {
        Question question =
            new Question(text, Filters.NONE, sort, 0, 20, true, EnumSet.allOf(Facet.class));
        Answer expected = service.ask(wholeView, question);
        Answer answer = service.ask(slicedView, question);
        assertThat(answer.result()).as(text).isEqualTo(expected.result());
        assertThat(answer.tiers()).as(text).isEqualTo(expected.tiers());
        Question documents = question.groupedBy(Grouping.DOCUMENT);
        assertThat(service.ask(slicedView, documents).documents())
            .as(text)
            .isEqualTo(service.ask(wholeView, documents).documents());
      }
    }
  }

  /**
   * No slice goes on when the time of its search is over, and none of them is given for the whole.
   */
  @Test
  void allSlicesEndWhenTheTimeIsOver(@TempDir Path folder) {
    BundledCorpus.index(Path.of("corpus"), folder);
    SearchRequest request =
        new SearchRequest(
            new Query.Word("the"), Filters.NONE, Sort.RELEVANCE, 0, 10, Set.of(Facet.VERB));
    try (SearchEngine engine = LuceneSearchEngine.open(folder, three())) {
      try (IndexView view = engine.view()) {
        view.search(request);
      }
      AtomicInteger enough = new AtomicInteger();
      Deadline never =
          () -> {
            enough.incrementAndGet();
            return false;
          };
      try (IndexView view = engine.view(never)) {
        view.search(request);
      }
      assertThat(enough.get()).isGreaterThan(3);
      for (int times = 0; times < enough.get(); times++) {
        AtomicInteger left = new AtomicInteger(times);
        try (IndexView view = engine.view(() -> left.decrementAndGet() < 0)) {
          assertThatExceptionOfType(Deadline.PassedException.class)
              .isThrownBy(() -> view.search(request));
        }
      }
    }
  }
}
