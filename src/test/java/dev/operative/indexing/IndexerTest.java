package dev.operative.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexerTest {
  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();
  private final OutlineReader reader = new OutlineReader();

  @Test
  void takesEveryFileOnceAndCommitsOnce() throws Exception {
    write("a.txt", "S/2020/1: one | two");
    write("b/c.txt", "S/2020/2: three");
    IndexReport report = run();
    assertThat(index.ids())
        .containsExactly("S-2020-1.en.op.1", "S-2020-1.en.op.2", "S-2020-2.en.op.1");
    assertThat(index.commits).isEqualTo(1);
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.paragraphs()).isEqualTo(3);
  }

  @Test
  void unchangedFilesCostNothing() throws Exception {
    write("a.txt", "S/2020/1: one");
    write("b.txt", "!broken");
    write("c.txt", "S/2020/1: a copy");
    run();
    int writes = index.writes;
    reader.reads.clear();
    IndexReport second = run();
    assertThat(reader.reads).isEmpty();
    assertThat(index.writes).isEqualTo(writes);
    assertThat(index.commits).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.rejected())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.file()).isEqualTo("b.txt");
              assertThat(source.line()).isEqualTo(7);
              assertThat(source.reason()).isEqualTo("broken");
            });
    assertThat(second.duplicates()).hasSize(1);
    assertSumsUp(second, 3);
  }

  @Test
  void changedFilesReplaceTheirParagraphsAndGoneOnesVanish() throws Exception {
    write("a.txt", "S/2020/1: one | two");
    write("b.txt", "S/2020/2: three");
    run();
    write("a.txt", "S/2020/3: other");
    Files.delete(folder.resolve("b.txt"));
    IndexReport report = run();
    assertThat(index.ids()).containsExactly("S-2020-3.en.op.1");
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
  }

  @Test
  void aChangedSidecarHasItsFileReadAgain() throws Exception {
    write("a.txt", "S/2020/1: one");
    write("b.txt", "S/2020/2: two");
    run();
    reader.reads.clear();
    write("a.txt.meta.yaml", "title: Another title\n");
    run();
    assertThat(reader.reads).containsOnlyKeys("a.txt");
    assertThat(index.documents.get("a.txt").header().title()).isEqualTo("Another title");
  }

  @Test
  void anotherReaderVersionHasEverythingReadAgain() throws Exception {
    write("a.txt", "S/2020/1: one");
    run();
    reader.reads.clear();
    new Indexer(new CorpusWalker(ArchiveLimits.DEFAULT), new DocumentReaders(List.of(reader)), "2")
        .run(List.of(CorpusRoot.corpus(folder)), index, IndexProgress.SILENT);
    assertThat(reader.reads).containsOnlyKeys("a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt,z.xml", "z.txt,a.xml"})
  void takesADocumentFromAkomaNtosoRatherThanFromText(String names) throws Exception {
    String text = names.split(",", -1)[0];
    String xml = names.split(",", -1)[1];
    write(text, "S/2020/1: from text");
    write(xml, "S/2020/1: from XML");
    IndexReport report = run();
    assertThat(index.fileOf("S-2020-1.en.op.1")).isEqualTo(xml);
    assertThat(report.duplicates())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.file()).isEqualTo(text);
              assertThat(source.reason()).contains("S-2020-1.en", xml, "Akoma Ntoso");
            });
  }

  @Test
  void takesTheFirstByNameOfTwoFilesInOneFormat() throws Exception {
    write("b.txt", "S/2020/1: second");
    write("a.txt", "S/2020/1: first");
    IndexReport report = run();
    assertThat(index.fileOf("S-2020-1.en.op.1")).isEqualTo("a.txt");
    assertThat(report.duplicates())
        .singleElement()
        .satisfies(source -> assertThat(source.reason()).contains("a.txt", "comes first by name"));
  }

  @Test
  void whenTheTakenFileGoesTheOtherStepsIn() throws Exception {
    write("a.xml", "S/2020/1: from XML");
    write("b.txt", "S/2020/1: from text");
    run();
    Files.delete(folder.resolve("a.xml"));
    IndexReport report = run();
    assertThat(index.fileOf("S-2020-1.en.op.1")).isEqualTo("b.txt");
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.duplicates()).isEmpty();
  }

  @Test
  void whenABetterFileComesItTakesOver() throws Exception {
    write("b.txt", "S/2020/1: from text");
    run();
    write("c.xml", "S/2020/1: from XML");
    IndexReport report = run();
    assertThat(index.fileOf("S-2020-1.en.op.1")).isEqualTo("c.xml");
    assertThat(report.duplicates()).hasSize(1);
    assertSumsUp(report, 2);
  }

  @Test
  void anEnclosedCopyNeverTakesTheIdsOfTheTextItself() throws Exception {
    write("a-letter.txt", "S/2020/9: letter\nS/RES/2617: enclosed one | enclosed two");
    run();
    assertThat(index.fileOf("S-RES-2617-2021.en.op.1")).isEqualTo("a-letter.txt");
    write("b-resolution.xml", "S/RES/2617: enclosed one | the rest");
    IndexReport report = run();
    assertThat(index.fileOf("S-RES-2617-2021.en.op.1")).isEqualTo("b-resolution.xml");
    assertThat(index.fileOf("S-2020-9.en.S-RES-2617-2021.op.1")).isEqualTo("b-resolution.xml");
    assertThat(report.duplicates()).isEmpty();
    assertThat(index.ids()).doesNotHaveDuplicates();
    Files.delete(folder.resolve("b-resolution.xml"));
    run();
    assertThat(index.fileOf("S-RES-2617-2021.en.op.1")).isEqualTo("a-letter.txt");
    assertThat(index.ids()).doesNotContain("S-2020-9.en.S-RES-2617-2021.op.1");
  }

  @Test
  void countsFilesInOtherLanguagesApartAndADefectCostsOneFile() throws Exception {
    write("a.txt", "?Russian");
    write("b.txt", "*");
    write("c.txt", "S/2020/1: one");
    write("d.txt", "");
    IndexReport report = run();
    assertThat(report.otherLanguage())
        .singleElement()
        .satisfies(s -> assertThat(s.file()).isEqualTo("a.txt"));
    assertThat(report.rejected()).extracting("file").containsExactly("b.txt", "d.txt");
    assertThat(report.rejected().getFirst().reason()).contains("defect", "report it");
    assertSumsUp(report, 4);
  }

  @Test
  void aRunOverOneRootLeavesTheFilesOfOthersAlone() throws Exception {
    write("corpus/a.txt", "S/2020/1: one");
    write("more/b.txt", "S/2020/2: two");
    CorpusRoot corpus = CorpusRoot.corpus(folder.resolve("corpus"));
    CorpusRoot more =
        new CorpusRoot(folder.resolve("more"), "more", folder.resolve("more").toString());
    run(corpus);
    run(more);
    IndexReport again = run(corpus);
    assertThat(again.removed()).isZero();
    assertThat(index.documents).containsOnlyKeys("a.txt", "more/b.txt");
    Files.delete(folder.resolve("more/b.txt"));
    assertThat(run(more).removed()).isEqualTo(1);
    assertThat(index.documents).containsOnlyKeys("a.txt");
  }

  @Test
  void twoRootsWithOneNameAreKeptApart() throws Exception {
    write("one/data/a.txt", "S/2020/1: one");
    write("two/data/a.txt", "S/2020/2: two");
    for (String name : List.of("one", "two")) {
      Path data = folder.resolve(name).resolve("data");
      run(new CorpusRoot(data, "data", data.toString()));
    }
    assertThat(index.documents).containsOnlyKeys("data/a.txt", "two/data/a.txt");
  }

  @Test
  void anUnreadableRootCommitsNothing() throws Exception {
    write("a.txt", "S/2020/1: one");
    assertThatThrownBy(
            () -> run(CorpusRoot.corpus(folder), CorpusRoot.corpus(folder.resolve("no"))))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(index.commits).isZero();
  }

  @Test
  void progressEndsAtTheWholeWay() throws Exception {
    write("a.txt", "S/2020/1: one | two");
    write("b.txt", "S/2020/2: three");
    List<IndexProgress.State> states = new ArrayList<>();
    indexer().run(List.of(CorpusRoot.corpus(folder)), index, states::add);
    assertThat(states.getLast().share()).isEqualTo(1.0);
    assertThat(states.getLast().files()).isEqualTo(2);
    assertThat(states.getLast().paragraphs()).isEqualTo(3);
  }

  /** Whatever happens to the files, an incremental run ends where a run from nothing would. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void incrementalRunsEndWhereAFreshOneWould(long seed) throws Exception {
    Random random = new Random(seed);
    String[] names = {"a.txt", "b.xml", "c.txt", "d/e.xml", "d/f.txt", "g.txt"};
    for (int step = 0; step < 12; step++) {
      for (int change = 0; change < 2; change++) {
        String name = names[random.nextInt(names.length)];
        if (random.nextInt(3) == 0) {
          Files.deleteIfExists(folder.resolve(name));
        } else {
          write(name, content(random));
        }
      }
      IndexReport report = run();
      MemoryIndex fresh = new MemoryIndex();
      indexer().run(List.of(CorpusRoot.corpus(folder)), fresh, IndexProgress.SILENT);
      assertThat(index.documents).as("seed %s step %s", seed, step).isEqualTo(fresh.documents);
      assertThat(index.rejected).isEqualTo(fresh.rejected);
      assertThat(index.sources("", 1000)).isEqualTo(fresh.sources("", 1000));
      assertThat(index.ids()).doesNotHaveDuplicates();
      assertThat(report.files())
          .isEqualTo(
              report.documents()
                  + report.unchanged()
                  + report.duplicates().size()
                  + report.otherLanguage().size()
                  + report.rejected().size());
    }
  }

  private static String content(Random random) {
    String own = "S/2020/" + (1 + random.nextInt(3)) + ": text " + random.nextInt(2);
    return switch (random.nextInt(5)) {
      case 0 -> "!broken " + random.nextInt(2);
      case 1, 2 -> own + "\nS/2020/" + (4 + random.nextInt(2)) + ": enclosed";
      case 3 -> "S/2020/4: alone";
      default -> own;
    };
  }

  private static void assertSumsUp(IndexReport report, int files) {
    assertThat(report.files()).isEqualTo(files);
    assertThat(
            report.documents()
                + report.unchanged()
                + report.duplicates().size()
                + report.otherLanguage().size()
                + report.rejected().size())
        .isEqualTo(files);
  }

  private Indexer indexer() {
    return new Indexer(
        new CorpusWalker(ArchiveLimits.DEFAULT), new DocumentReaders(List.of(reader)), "1");
  }

  private IndexReport run() throws Exception {
    return run(CorpusRoot.corpus(folder));
  }

  private IndexReport run(CorpusRoot... roots) throws Exception {
    return indexer().run(List.of(roots), index, IndexProgress.SILENT);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
