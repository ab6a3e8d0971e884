package dev.operative.lucene;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import dev.operative.search.DocumentSummary;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchEngineTest {
  private static final UnDocument ENGLISH =
      Samples.resolution(
          "S/RES/1373 (2001)",
          Language.ENGLISH,
          "2001-09-28",
          Line.operative("1", "Decides that all States shall prevent terrorist acts"));
  private static final UnDocument CHINESE =
      Samples.resolution(
          "S/RES/2178 (2014)", Language.CHINESE, "2014-09-24", Line.operative("1", "谴责恐怖主义行为"));

  @TempDir Path folder;
  private LuceneParagraphIndex index;
  private LuceneSearchEngine engine;
  private IndexView view;

  @BeforeEach
  void write() {
    index = LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER);
    index.put(ENGLISH, "one");
    index.put(CHINESE, "two");
    index.reject(new RejectedSource("broken.xml", 3, "not well-formed"), "three");
    index.commit();
    engine = LuceneSearchEngine.open(folder);
    view = engine.view();
  }

  @AfterEach
  void close() {
    view.close();
    engine.close();
    index.close();
  }

  private static long documentsOfANewView(LuceneSearchEngine any) {
    try (IndexView newest = any.view()) {
      return newest.statistics().works();
    }
  }

  @Test
  void whatManyWorksShareIsHeldInMemoryOnce() {
    List<DocumentHeader> headers =
        Samples.versions(view).stream().map(DocumentSummary::header).toList();

    assertThat(headers).hasSize(2);
    assertThat(headers.getFirst().subjects()).isNotEmpty();
    assertThat(headers.getFirst().subjects().getFirst())
        .isSameAs(headers.getLast().subjects().getFirst());
  }

  @Test
  void anIndexThatIsMovedAwayIsSearchedOn() throws Exception {
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-moved");
    try (LuceneSearchEngine serving = LuceneSearchEngine.open(folder, fresh -> {})) {
      assertThat(serving.fault()).isEmpty();
      Files.move(folder, elsewhere);

      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      assertThat(serving.fault()).get().asString().contains(folder + " is gone");

      Files.move(elsewhere, folder);
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      // What was being read when the folder went is read again in the background.
      for (int tries = 0; tries < 500 && serving.fault().isPresent(); tries++) {
        Thread.sleep(20);
        assertThat(documentsOfANewView(serving)).isEqualTo(2);
      }
      assertThat(serving.fault()).isEmpty();
    }
  }

  @Test
  void aDamagedCommitIsNamedAndTheOneBeforeIsSearchedOn() throws IOException {
    LuceneSearchEngine serving = LuceneSearchEngine.open(folder, fresh -> {});
    Set<Path> before = files();
    index.put(Samples.resolution("S/RES/1 (1946)", Language.ENGLISH, "1946-01-25"), "new");
    index.commit();
    for (Path file : files()) {
      if (!before.contains(file) && !file.endsWith("write.lock")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThat(documentsOfANewView(serving)).isEqualTo(2);
    serving.close();
    assertThat(serving.fault()).get().asString().contains("is damaged").contains("--rebuild");
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.collect(Collectors.toSet());
    }
  }

  @Test
  @Timeout(60)
  void whoServesReadsTheOldCommitWhileTheNewOneIsMadeReady() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ready = new CountDownLatch(1);
    List<Long> seen = new CopyOnWriteArrayList<>();
    LuceneSearchEngine.WarmUp warmUp =
        fresh -> {
          seen.add(fresh.statistics().works());
          if (seen.size() == 2) {
            begun.countDown();
            try {
              ready.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    try (LuceneSearchEngine serving = LuceneSearchEngine.open(folder, warmUp)) {
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      index.remove(CHINESE.header().file());
      index.commit();
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      begun.await();
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      ready.countDown();
      while (documentsOfANewView(serving) == 2) {
        Thread.onSpinWait();
      }
      assertThat(documentsOfANewView(serving)).isEqualTo(1);
      assertThat(seen).containsExactly(2L, 1L);
    }
  }

  @Test
  @Timeout(60)
  void whoServesReadsOnWhenANewCommitCannotBeRead() throws Exception {
    try (LuceneSearchEngine serving = LuceneSearchEngine.open(folder, fresh -> {})) {
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      index.close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
          Files.write(folder.resolve("segments_z"), Files.readAllBytes(file), CREATE);
          Files.write(folder.resolve("segments_z"), new byte[] {1}, APPEND);
        }
      }
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
    }
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> LuceneSearchEngine.open(folder));
  }

  @Test
  void aQueryThatStandsForTooManyWordsTogetherSaysSo(@TempDir Path bundled) {
    List<Query> pairs = new ArrayList<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second : "acdeprst".toCharArray()) {
        pairs.add(
            new Query.Near(
                new Query.Wildcard(first + "*"), new Query.Wildcard(second + "*"), pairs.size()));
      }
    }
    SearchRequest request =
        new SearchRequest(
            new Query.Or(pairs), Filters.NONE, Sort.RELEVANCE, 0, 10, Set.of(Facet.VERB));
    try (LuceneSearchEngine corpus = BundledCorpus.index(bundled);
        IndexView all = corpus.view()) {
      assertThatExceptionOfType(ExpansionLimitException.class)
          .isThrownBy(() -> all.search(request))
          .withMessageContaining("too many words together");
    }
  }
}
