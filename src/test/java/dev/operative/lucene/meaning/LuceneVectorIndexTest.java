package dev.operative.lucene.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.Deadline;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.meaning.WordEncoder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorIndexTest {
  private static final int WANTED = 7;

  private final WordEncoder encoder = new WordEncoder("one");

  @TempDir Path folder;
  private NewestVectors newest;

  @BeforeEach
  void open() {
    newest = new NewestVectors(folder);
  }

  private static TextKey key(String text) {
    return TextKey.of(text, Language.ENGLISH);
  }

  private EncodedText encode(String text) {
    return encoder.text(
        Clause.of(text).stream().map(clause -> clause.in(text)).toList(), Language.ENGLISH);
  }

  private void add(LuceneVectorIndex index, String... texts) {
    for (String text : texts) {
      index.add(key(text), encode(text));
    }
  }

  private VectorView view() {
    return newest.view(encoder.revision(), Deadline.NONE).orElseThrow();
  }

  @AfterEach
  void close() {
    newest.close();
  }

  @Test
  void keepsWhatWasCommittedWhenTheProcessEnds() {
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, "freeze funds", "close borders");
      index.commit(WANTED);
      add(index, "lost with the process");
    }
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      assertThat(index.held()).isEqualTo(Set.of(key("freeze funds"), key("close borders")));
    }
  }

  @Test
  void dropsVectorsOfAnotherRevision() {
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, "freeze funds");
      index.commit(WANTED);
    }
    assertThat(newest.view("two", Deadline.NONE)).isEmpty();
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, "two")) {
      assertThat(index.held()).isEmpty();
      assertThat(view().size()).as("until the first commit").isEqualTo(1);
      index.commit(WANTED);
    }
    assertThat(newest.view(encoder.revision(), Deadline.NONE)).isEmpty();
  }

  @Test
  void aCopySaysOfWhichCommitItIs() {
    assertThat(newest.origin()).isZero();
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, "freeze funds");
      index.commit(WANTED, 3);
    }
    assertThat(newest.origin()).isEqualTo(3);
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      assertThat(index.origin()).isEqualTo(3);
      index.commit(WANTED, 4);
      assertThat(newest.origin()).as("though nothing else changed").isEqualTo(4);
      index.commit(WANTED);
      assertThat(newest.origin()).isZero();
    }
    try (LuceneVectorIndex anew = LuceneVectorIndex.open(folder, "two")) {
      assertThat(anew.origin()).isZero();
    }
  }
}
