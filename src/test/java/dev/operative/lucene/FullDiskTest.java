package dev.operative.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.Samples;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an index promises when there is no room to write it, or no leave to. */
class FullDiskTest {
  private static final String OLD =
      "The Security Council,\n\n1. Decides to remain seized of the matter.\n";

  @TempDir Path home;
  private Path folder;

  /** What threads died of; a user would see their stack traces. */
  private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void writeAnIndex() throws IOException {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    Files.writeString(corpus.resolve("old.txt"), OLD);
    folder = home.resolve("index");
    BundledCorpus.index(corpus, folder);
  }

  @BeforeEach
  void watchThreads() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
  }

  @AfterEach
  void noThreadDiedOfIt() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    assertThat(uncaught).isEmpty();
  }

  /** Nothing fits, the first segment does not, a later one, the merge of several, the last. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 20_000, 200_000, 600_000, 1_000_000, 1_400_000})
  void aDiskThatFillsUpInTheMiddleOfARunLeavesTheIndexAsItWas(long room) throws IOException {
    FullDisk disk = new FullDisk(FSDirectory.open(folder), room);
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(
            () -> {
              try (LuceneParagraphIndex index =
                  LuceneParagraphIndex.open(
                      folder, disk, manySegments(), NaiveProvisions.ASSEMBLER)) {
                BundledCorpus.read(Path.of("corpus"), index);
              }
            })
        .withMessageContainingAll("no room", folder.toString(), "intact", "run again")
        .satisfies(error -> assertThat(error.fault()).isEqualTo(Fault.DISK_FULL));
    assertThat(disk.isFull()).isTrue();
    try (SearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(Samples.versions(view))
          .singleElement()
          .satisfies(document -> assertThat(document.header().file()).isEqualTo("old.txt"));
    }
  }

  @Test
  void theNextRunWithRoomCompletes() throws IOException {
    FullDisk disk = new FullDisk(FSDirectory.open(folder), 300_000);
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(
            () -> {
              try (LuceneParagraphIndex index =
                  LuceneParagraphIndex.open(
                      folder, disk, manySegments(), NaiveProvisions.ASSEMBLER)) {
                BundledCorpus.read(Path.of("corpus"), index);
              }
            });
    assertThat(BundledCorpus.index(Path.of("corpus"), folder).rejected()).isEmpty();
    try (SearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(Samples.versions(view)).hasSize(9);
    }
  }

  /** As a run over a large corpus does: segments are written and merged before the end. */
  private static IndexWriterConfig manySegments() {
    return LuceneParagraphIndex.config(OpenMode.CREATE_OR_APPEND).setMaxBufferedDocs(50);
  }
}
