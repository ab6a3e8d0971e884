package dev.operative.lucene.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.meaning.WordEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorIndexTest {
  private static final List<String> WORDS =
      List.of(
          "States", "terrorism", "funds", "border", "children", "weapons", "Committee", "court");

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
  void givesUpAfterTheDeadline() {
    SentenceVector query = encoder.query("funds for weapons", Language.ENGLISH);
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, "funds for weapons");
      index.commit(WANTED);
    }
    try (VectorView late = newest.view(encoder.revision(), () -> true).orElseThrow()) {
      assertThatThrownBy(() -> late.nearest(query, 1, 0))
          .isInstanceOf(Deadline.PassedException.class);
      assertThatThrownBy(() -> late.vectors(Set.of(key("funds for weapons"))))
          .isInstanceOf(Deadline.PassedException.class);
    }
  }

  @Test
  void findsTheNearestAsASimpleScanDoes() {
    Random random = new Random(3);
    List<NearText> all = new ArrayList<>();
    SentenceVector query = encoder.query("funds for weapons", Language.ENGLISH);
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      for (int i = 0; i < 500; i++) {
        StringBuilder text = new StringBuilder(i % 4 == 0 ? "!".repeat(i) : "text " + i);
        for (int w = 0; w < 6; w++) {
          text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        SentenceVector vector = encode(text.toString()).whole();
        TextKey key = key(text.toString());
        add(index, text.toString());
        all.add(new NearText(key, vector, query.similarity(vector)));
        if (i % 90 == 0) {
          index.commit(WANTED);
        }
      }
      List<TextKey> gone = all.stream().limit(40).map(NearText::key).toList();
      index.remove(gone);
      all.subList(0, 40).clear();
      index.commit(WANTED);
    }
    all.removeIf(near -> near.similarity() < 0);
    all.sort(NearText.NEAREST_FIRST);
    try (VectorView view = view()) {
      assertThat(view.size()).isEqualTo(460);
      assertThat(view.nearest(query, 1_000, 0)).isEqualTo(all);
      assertThat(view.nearest(query, 25, 0)).isEqualTo(all.subList(0, 25));
      double least = all.get(9).similarity();
      assertThat(view.nearest(query, 25, least))
          .isEqualTo(all.stream().filter(near -> near.similarity() >= least).limit(25).toList());
      TextKey some = all.get(100).key();
      assertThat(view.vectors(List.of(some, key("absent"))))
          .containsOnlyKeys(some)
          .containsEntry(some, all.get(100).vector());
    }
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
  void givesNoneWhereNoneIsWanted() {
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, "freeze funds");
      index.commit(WANTED);
      try (VectorView view = view()) {
        assertThat(view.nearest(encoder.query("freeze funds", Language.ENGLISH), 0, 0)).isEmpty();
      }
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
  void goesOnWithItsCommitWhileMoreIsWritten() {
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      assertThat(newest.view(encoder.revision(), Deadline.NONE)).isEmpty();
      add(index, "freeze funds");
      index.commit(WANTED);
      try (VectorView before = view()) {
        add(index, "close borders");
        index.commit(WANTED);
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.wanted()).isEqualTo(WANTED);
        try (VectorView after = view()) {
          assertThat(after.size()).isEqualTo(2);
        }
      }
    }
  }

  @Test
  void saysThatSomebodyElseWrites() {
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      assertThat(index.held()).isEmpty();
      assertThatThrownBy(() -> LuceneVectorIndex.open(folder, encoder.revision()))
          .isInstanceOf(IndexBusyException.class);
    }
  }

  @Test
  void tellsTheNearestClause() {
    String text =
        "Decides to freeze the funds of persons who commit terrorist acts; urges States to close their borders to weapons.";
    try (LuceneVectorIndex index = LuceneVectorIndex.open(folder, encoder.revision())) {
      add(index, text, "freeze funds");
      index.commit(WANTED);
    }
    try (VectorView view = view()) {
      assertThat(view.nearestClause(encoder.query("freeze funds", Language.ENGLISH), key(text)))
          .isZero();
      assertThat(view.nearestClause(encoder.query("close borders", Language.ENGLISH), key(text)))
          .isEqualTo(1);
      assertThat(view.nearestClause(encoder.query("x", Language.ENGLISH), key("freeze funds")))
          .isZero();
    }
  }
}
