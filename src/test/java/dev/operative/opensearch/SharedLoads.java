package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.NumberedTexts;
import dev.operative.engine.NaiveProvisions;
import dev.operative.indexing.IndexReport;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs that write one commit, each by a part of the files. */
abstract class SharedLoads {
  private static final int PARTS = 3;

  @TempDir private Path corpus;
  private final OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
  private IndexAddress.Cluster shared;
  private IndexAddress.Cluster alone;

  /** Where the node answers. */
  abstract URI node();

  @BeforeEach
  void name() {
    String name = "contract-load-" + Integer.toHexString(corpus.hashCode());
    shared = new IndexAddress.Cluster(List.of(node()), name);
    alone = new IndexAddress.Cluster(List.of(node()), name + "-alone");
  }

  private IndexReport load(Part part) {
    try (ParagraphIndex index = indexes.writePart(shared, part, NaiveProvisions.ASSEMBLER)) {
      return BundledCorpus.read(corpus, index, part);
    }
  }

  private List<IndexReport> loadAll() throws Exception {
    List<Future<IndexReport>> runs = new ArrayList<>();
    try (ExecutorService processes = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = PARTS; number >= 1; number--) {
        Part part = new Part(number, PARTS);
        runs.add(processes.submit(() -> load(part)));
      }
    }
    List<IndexReport> reports = new ArrayList<>();
    for (Future<IndexReport> run : runs) {
      reports.add(run.get());
    }
    return reports;
  }

  private void loadAlone() {
    try (ParagraphIndex index = indexes.write(alone, NaiveProvisions.ASSEMBLER)) {
      BundledCorpus.read(corpus, index);
    }
  }

  private void assertSame() {
    try (SearchEngine one = indexes.read(shared);
        SearchEngine other = indexes.read(alone);
        IndexView view = one.view();
        IndexView expected = other.view()) {
      assertThat(provisions(view)).isEqualTo(provisions(expected)).isNotEmpty();
      assertThat(view.rejected(0, 100)).isEqualTo(expected.rejected(0, 100));
      assertThat(view.terms().wordsFrom("m", 50)).isEqualTo(expected.terms().wordsFrom("m", 50));
    }
    assertThat(indexes.verify(shared).index()).isEmpty();
  }

  private static List<IndexedProvision> provisions(IndexView view) {
    List<IndexedProvision> provisions = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, provisions::add);
    return provisions;
  }

  @Test
  void makeTheIndexThatOneRunMakes() throws Exception {
    NumberedTexts.write(corpus, 0, 12);
    Files.writeString(corpus.resolve("broken.xml"), "<akomaNtoso>");
    List<IndexReport> reports = loadAll();
    loadAlone();

    assertThat(reports).allMatch(report -> report.documents() > 0);
    assertThat(reports.stream().mapToInt(IndexReport::documents).sum()).isEqualTo(12);
    assertSame();

    Files.delete(corpus.resolve("text-3.txt"));
    Files.delete(corpus.resolve("text-3.txt.meta.yaml"));
    Files.delete(corpus.resolve("broken.xml"));
    NumberedTexts.write(corpus, 12, 3);
    List<IndexReport> next = loadAll();
    loadAlone();

    assertThat(next.stream().mapToInt(IndexReport::documents).sum()).isEqualTo(3);
    assertThat(next.stream().mapToInt(IndexReport::removed).sum()).isEqualTo(1);
    assertSame();
  }

  @Test
  void oneThatStopsIsNoticedAndNothingIsCommitted() throws IOException {
    NumberedTexts.write(corpus, 0, 4);
    try (ParagraphIndex first =
        indexes.writePart(shared, new Part(1, 2), NaiveProvisions.ASSEMBLER)) {
      indexes.writePart(shared, new Part(2, 2), NaiveProvisions.ASSEMBLER).close();

      assertThatExceptionOfType(IndexUnusableException.class)
          .isThrownBy(() -> BundledCorpus.read(corpus, first, new Part(1, 2)))
          .withMessageContaining("Part 2/2 has stopped")
          .withMessageContaining("start all parts again");
    }
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> indexes.read(shared))
        .withMessageContaining("no index");
  }

  @Test
  void thatOfTheFirstIsNoticedByTheOthers() throws IOException {
    NumberedTexts.write(corpus, 0, 4);
    ParagraphIndex first = indexes.writePart(shared, new Part(1, 2), NaiveProvisions.ASSEMBLER);
    try (ParagraphIndex second =
        indexes.writePart(shared, new Part(2, 2), NaiveProvisions.ASSEMBLER)) {
      first.close();

      assertThatExceptionOfType(IndexUnusableException.class)
          .isThrownBy(() -> BundledCorpus.read(corpus, second, new Part(2, 2)))
          .withMessageContaining("Part 1/2 has stopped");
    }
  }
}
