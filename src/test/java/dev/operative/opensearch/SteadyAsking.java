package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.Deadline;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks a cluster what the embedded engine is asked, all the while, as a server does: ten seconds an
 * answer.
 */
final class SteadyAsking implements AutoCloseable {
  private static final List<String> WORDS =
      List.of("terrorism", "security", "states", "resolution", "council", "恐怖主义", "决议", "decides");
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final SearchEngine cluster;
  private final IndexView embedded;
  private final AtomicBoolean done = new AtomicBoolean();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final List<Duration> answers = new CopyOnWriteArrayList<>();
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private final Thread thread = Thread.ofVirtual().unstarted(this::run);

  private SteadyAsking(SearchEngine cluster, IndexView embedded) {
    this.cluster = cluster;
    this.embedded = embedded;
  }

  static SteadyAsking begin(SearchEngine cluster, IndexView embedded) {
    SteadyAsking asking = new SteadyAsking(cluster, embedded);
    asking.thread.start();
    return asking;
  }

  private void run() {
    for (int i = 0; !done.get(); i++) {
      SearchRequest request =
          new SearchRequest(
              new Query.Word(WORDS.get(i % WORDS.size())),
              Filters.NONE,
              Sort.RELEVANCE,
              0,
              20,
              Set.of(Facet.VERB, Facet.BODY));
      long since = System.nanoTime();
      try {
        SearchResult found;
        Deadline deadline = () -> System.nanoTime() - since > LONGEST.toNanos();
        try (IndexView view = cluster.view(deadline)) {
          found = view.search(request);
        }
        answers.add(Duration.ofNanos(System.nanoTime() - since));
        if (!said(found).equals(said(embedded.search(request)))) {
          wrong.add(said(found));
        }
      } catch (IndexUnusableException | Deadline.PassedException refused) {
        refusals.add(String.valueOf(refused.getMessage()));
      }
    }
  }

  private static String said(SearchResult result) {
    return result.total()
        + " "
        + result.hits().stream().map(Hit::provision).map(each -> each.provision().id()).toList()
        + " "
        + result.facets();
  }

  /** Says how it went since it was said last, once there are answers. */
  void say(String when) throws InterruptedException {
    for (int tries = 0; answers.size() < WORDS.size() && tries < 600; tries++) {
      Thread.sleep(200);
    }
    Duration slowest = answers.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    System.out.printf(
        "%s: %d answers whole and the same, the slowest after %d ms, %d times told to ask again%n",
        when, answers.size(), slowest.toMillis(), refusals.size());
    refusals.stream().distinct().limit(3).forEach(each -> System.out.println("  told: " + each));
    assertThat(wrong).as("wrong answers " + when).isEmpty();
    assertThat(answers).as("answers " + when).isNotEmpty();
    answers.clear();
    refusals.clear();
  }

  @Override
  public void close() {
    done.set(true);
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
