package dev.operative.lucene.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored fields are read, all else is mapped. */
class SearchedDirectoryTest {
  private static final String TEXT = "Decides to remain seized of the matter";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setUseCompoundFile(false);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Document document = new Document();
      document.add(new TextField("text", TEXT, Field.Store.YES));
      writer.addDocument(document);
    }
  }

  @Test
  void storedFieldsAloneAreNotMapped() throws IOException {
    try (Directory directory = SearchedDirectory.open(folder)) {
      assertThat(Arrays.stream(directory.listAll()).filter(name -> isRead(directory, name)))
          .containsExactly(stored(directory));
    }
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    try (Directory directory = SearchedDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.storedFields().document(0).get("text")).isEqualTo(TEXT);
    }
  }

  @Test
  void bothAreClosed() throws IOException {
    Directory directory = SearchedDirectory.open(folder);
    String stored = stored(directory);
    String segments =
        Arrays.stream(directory.listAll())
            .filter(name -> name.startsWith("segments"))
            .findFirst()
            .orElseThrow();
    directory.close();
    for (String name : List.of(stored, segments)) {
      assertThatThrownBy(() -> directory.openInput(name, IOContext.DEFAULT))
          .isInstanceOf(AlreadyClosedException.class);
    }
  }

  private static String stored(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(name -> name.endsWith(".fdt"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isRead(Directory directory, String name) {
    try (IndexInput input = directory.openInput(name, IOContext.DEFAULT)) {
      return input instanceof BufferedIndexInput;
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
