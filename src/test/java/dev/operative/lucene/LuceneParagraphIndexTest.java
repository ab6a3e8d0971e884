package dev.operative.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.BundledCorpus;
import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import dev.operative.search.index.ParagraphIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneParagraphIndexTest {
  private static final UnDocument DOCUMENT =
      Samples.resolution(
          "S/RES/1373 (2001)",
          Language.ENGLISH,
          "2001-09-28",
          Line.operative("1", "Decides that all States shall prevent terrorist acts"));

  @TempDir Path folder;

  @Test
  void saysThatThereIsNoIndexYet() {
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> LuceneSearchEngine.open(folder))
        .satisfies(error -> assertThat(error.fault()).isEqualTo(Fault.MISSING));
  }

  @Test
  void letsOneWriterWriteAtATime() {
    try (LuceneParagraphIndex first =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      first.commit();
      assertThatExceptionOfType(IndexBusyException.class)
          .isThrownBy(() -> LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER));
    }
    LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER).close();
  }

  @Test
  void dropsWhatWasNotCommitted() {
    write();
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      index.remove(DOCUMENT.header().file());
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(Samples.versions(view)).hasSize(1);
    }
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      assertThat(index.sources("", 10))
          .containsExactly(new ParagraphIndex.Source(DOCUMENT.header().file(), "fingerprint"));
    }
  }

  @Test
  void hasEveryTextOnceAndGivesTheWholeDocumentBack() throws IOException {
    String words = "shall prevent terrorist acts";
    write();
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(
          Samples.resolution(
              "S/RES/1373 (2001)",
              Language.CHINESE,
              "2001-09-28",
              Line.operative("1", "决定所有国家应防止恐怖主义行为")),
          "chinese");
      index.commit();
    }

    List<String> holding = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc found : searcher.search(MatchAllDocsQuery.INSTANCE, 100).scoreDocs) {
        BytesRef record = searcher.storedFields().document(found.doc).getBinaryValue(Schema.RECORD);
        if (new String(record.bytes, record.offset, record.length, UTF_8).contains(words)) {
          holding.add(searcher.storedFields().document(found.doc).get(Schema.WORK));
        }
      }
    }
    assertThat(holding).containsExactly("S-RES-1373-2001");
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(view.document("S-RES-1373-2001.en").orElseThrow().paragraphs())
          .extracting(IndexedParagraph::paragraph)
          .isEqualTo(DOCUMENT.parts().getFirst().paragraphs());
    }
  }

  @Test
  void readersKeepTheOldIndexUntilANewOneIsCommitted() {
    write();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        LuceneParagraphIndex anew =
            LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      assertThat(anew.sources("", 10)).isEmpty();
      try (IndexView view = engine.view()) {
        assertThat(Samples.versions(view)).hasSize(1);
      }
      anew.commit();
      try (IndexView view = engine.view()) {
        assertThat(Samples.versions(view)).isEmpty();
      }
    }
  }

  @Test
  void beginsAnewWhenTheFormatIsAnother() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Schema.FORMAT_KEY, "0").entrySet());
      writer.commit();
    }
    assertThat(IndexState.of(folder)).isEqualTo(IndexState.OUTDATED);
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> LuceneSearchEngine.open(folder))
        .satisfies(error -> assertThat(error.fault()).isEqualTo(Fault.OUTDATED));
    write();
    assertThat(IndexState.of(folder)).isEqualTo(IndexState.CURRENT);
  }

  @Test
  void saysThatAnIndexIsDamagedAndWritesANewOneWhenAsked() throws IOException {
    write();
    for (Path file : files("segments_")) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    for (Runnable use :
        new Runnable[] {
          () -> LuceneSearchEngine.open(folder),
          () -> LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)
        }) {
      assertThatExceptionOfType(IndexUnusableException.class)
          .isThrownBy(use::run)
          .withMessageContaining("--rebuild")
          .satisfies(error -> assertThat(error.fault()).isEqualTo(Fault.CORRUPT));
    }
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(DOCUMENT, "again");
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(Samples.versions(view)).hasSize(1);
    }
  }

  @Test
  void makesOneSegmentOfALargeRunAndLeavesItAloneInASmallOne() throws IOException {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(
            folder,
            FSDirectory.open(folder),
            LuceneParagraphIndex.config(OpenMode.CREATE_OR_APPEND).setMaxBufferedDocs(2),
            NaiveProvisions.ASSEMBLER)) {
      BundledCorpus.read(Path.of("corpus"), index);
      index.commit();
    }
    assertThat(segments()).isEqualTo(1);
    write();
    assertThat(segments()).isBetween(2, 4);
  }

  private int segments() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  @Test
  void saysThatAFileIsInTheWay() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> LuceneParagraphIndex.open(file, NaiveProvisions.ASSEMBLER))
        .satisfies(error -> assertThat(error.fault()).isEqualTo(Fault.READ_ONLY));
  }

  private void write() {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(DOCUMENT, "fingerprint");
      index.commit();
    }
  }

  private Path[] files(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .toArray(Path[]::new);
    }
  }
}
