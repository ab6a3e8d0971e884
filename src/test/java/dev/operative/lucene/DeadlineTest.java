package dev.operative.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.search.Deadline;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that are given up, because their time is over or because they ask for too much. */
class DeadlineTest {
  /** Has to be verified at every paragraph that has one of its words, and matches none. */
  private static final Query DEAR =
      new Query.Near(
          new Query.Or(List.of(new Query.Word("the"), new Query.Word("of"))),
          new Query.Or(List.of(new Query.Word("and"), new Query.Phrase("of the of the", 0))),
          0);

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** A deadline that passes when it was asked so often. */
  private static Deadline after(int times, AtomicInteger asked) {
    return () -> asked.incrementAndGet() > times;
  }

  private static SearchRequest request(Query query) {
    return new SearchRequest(
        query, Filters.NONE, Sort.RELEVANCE, 0, 10, Set.of(Facet.VERB, Facet.CITES));
  }

  @Test
  void aSearchEndsInTheMiddleWhenItsTimeIsOver() {
    try (IndexView view = engine.view()) {
      // Has what is kept with the commit read, which no deadline counts.
      view.search(request(DEAR));
    }
    AtomicInteger enough = new AtomicInteger();
    try (IndexView view = engine.view(after(Integer.MAX_VALUE, enough))) {
      view.search(request(DEAR));
    }
    assertThat(enough.get()).isGreaterThan(4);

    for (int times = 0; times < enough.get(); times++) {
      AtomicInteger asked = new AtomicInteger();
      try (IndexView view = engine.view(after(times, asked))) {
        assertThatExceptionOfType(Deadline.PassedException.class)
            .isThrownBy(() -> view.search(request(DEAR)));
      }
      assertThat(asked.get()).isLessThanOrEqualTo(times + 2);
    }
  }

  @Test
  void aScanThatFindsNothingEndsInTheMiddleToo() {
    AtomicInteger asked = new AtomicInteger();
    Query nowhere = new Query.Near(new Query.Phrase("of the of", 2), new Query.Word("and"), 0);
    try (IndexView view = engine.view(after(20, asked))) {
      assertThatExceptionOfType(Deadline.PassedException.class)
          .isThrownBy(
              () ->
                  view.scan(new Query.And(List.of(DEAR, nowhere)), Filters.NONE, provision -> {}));
    }
    assertThat(asked.get()).isEqualTo(21);
  }

  @Test
  void whatIsKeptForAllIsReadToItsEndByASearchInAHurry() {
    try (LuceneSearchEngine fresh = LuceneSearchEngine.open(folder);
        IndexView late = fresh.view(() -> true)) {
      assertThat(late.statistics().provisions()).isPositive();
      try (IndexView view = fresh.view()) {
        assertThat(view.search(request(new Query.All())).total()).isPositive();
      }
    }
  }

  @Test
  void allWildcardsTogetherHaveOneBudget() {
    List<Query> many = new ArrayList<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second : "acdeghilmnoprstuvw".toCharArray()) {
        many.add(new Query.Wildcard("*" + first + "*" + second + "*e*"));
      }
    }
    try (IndexView view = engine.view()) {
      assertThatExceptionOfType(ExpansionLimitException.class)
          .isThrownBy(() -> view.search(request(new Query.Or(many))))
          .withMessageContaining("together");
      List<Query> same = new ArrayList<>();
      for (int i = 0; i < 240; i++) {
        same.add(new Query.Wildcard("pro*"));
      }
      assertThat(view.search(request(new Query.Or(same))).total())
          .isEqualTo(view.search(request(new Query.Wildcard("pro*"))).total());
    }
  }
}
