package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.indexing.VectorMaker;
import dev.operative.indexing.VectorMaker.Progress;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.meaning.WordEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vectors of texts: as they are made, kept, and searched. */
public abstract class VectorContract extends EngineContract {
  private static final List<String> WORDS =
      List.of(
          "States", "terrorism", "funds", "border", "children", "weapons", "Committee", "court");

  protected static final int WANTED = 7;
  protected static final WordEncoder ENCODER = new WordEncoder("one");

  protected VectorIndex vectors;

  @Override
  protected abstract VectorEngines engines();

  @BeforeEach
  void openVectors() {
    vectors = engines().vectors(place, ENCODER.revision());
  }

  @AfterEach
  void closeVectors() {
    vectors.close();
  }

  protected final void reopen() {
    vectors.close();
    openVectors();
  }

  protected static TextKey key(String text) {
    return TextKey.of(text, Language.ENGLISH);
  }

  protected static EncodedText encode(String text) {
    return ENCODER.text(
        Clause.of(text).stream().map(clause -> clause.in(text)).toList(), Language.ENGLISH);
  }

  protected static SentenceVector query(String text) {
    return ENCODER.query(text, Language.ENGLISH);
  }

  protected final void add(String... texts) {
    for (String text : texts) {
      vectors.add(key(text), encode(text));
    }
  }

  protected final VectorView near() {
    return view.vectors(ENCODER.revision()).orElseThrow();
  }

  protected final Progress make() {
    try (IndexView newest = engine.view()) {
      return new VectorMaker(ENCODER, vectors, 1)
          .make(VectorMaker.Texts.of(newest, ENCODER), made -> {});
    }
  }

  @Test
  void anIndexWithoutVectorsHasNone() {
    assertThat(view.vectors(ENCODER.revision())).isEmpty();
    vectors.commit(WANTED);
    try (VectorView none = near()) {
      assertThat(none.size()).isZero();
      assertThat(none.wanted()).isEqualTo(WANTED);
      assertThat(none.nearest(query("funds"), 10, 0)).isEmpty();
      assertThat(none.vectors(Set.of(key("funds")))).isEmpty();
    }
    assertThat(view.vectors("two")).isEmpty();
  }

  @Test
  void findsTheNearestAsASimpleScanDoes() {
    Random random = new Random(3);
    List<NearText> all = new ArrayList<>();
    SentenceVector query = query("funds for weapons");
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder(i % 4 == 0 ? "!".repeat(i) : "text " + i);
      for (int w = 0; w < 6; w++) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      SentenceVector vector = encode(text.toString()).whole();
      TextKey key = key(text.toString());
      add(text.toString());
      all.add(new NearText(key, vector, query.similarity(vector)));
      if (i % 90 == 0) {
        vectors.commit(WANTED);
      }
    }
    vectors.remove(all.stream().limit(40).map(NearText::key).toList());
    all.subList(0, 40).clear();
    vectors.commit(WANTED);
    all.removeIf(near -> near.similarity() < 0);
    all.sort(NearText.NEAREST_FIRST);
    try (VectorView view = near()) {
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
      assertThat(view.nearest(query, 0, 0)).isEmpty();
    }
  }

  @Test
  void givesUpAfterTheDeadline() {
    add("funds for weapons");
    vectors.commit(WANTED);
    Deadline passed = () -> true;
    assertThatExceptionOfType(Deadline.PassedException.class)
        .isThrownBy(
            () -> {
              try (IndexView late = engine.view(passed);
                  VectorView near = late.vectors(ENCODER.revision()).orElseThrow()) {
                near.nearest(query("funds for weapons"), 1, 0);
              }
            });
  }

  @Test
  void keepsWhatWasCommittedWhenTheProcessEnds() {
    add("freeze funds", "close borders");
    vectors.commit(WANTED);
    vectors.remove(Set.of(key("close borders")));
    vectors.commit(WANTED);
    reopen();
    assertThat(vectors.held()).isEqualTo(Set.of(key("freeze funds")));
  }

  @Test
  void vectorsOfAnotherRevisionAreDroppedOnceItsOwnAreMade() {
    add("freeze funds");
    vectors.commit(1);
    vectors.close();
    vectors = engines().vectors(place, "two");
    assertThat(vectors.held()).isEmpty();
    try (VectorView still = near()) {
      assertThat(still.size()).isEqualTo(1);
    }
    add("freeze funds");
    vectors.commit(1);
    assertThat(view.vectors(ENCODER.revision())).isEmpty();
    try (VectorView anew = view.vectors("two").orElseThrow()) {
      assertThat(anew.size()).isEqualTo(1);
    }
  }

  @Test
  void goesOnWithItsCommitWhileMoreIsWritten() {
    add("freeze funds");
    vectors.commit(WANTED);
    try (VectorView before = near()) {
      add("close borders");
      vectors.remove(Set.of(key("freeze funds")));
      try (VectorView uncommitted = near()) {
        assertThat(uncommitted.vectors(Set.of(key("freeze funds"), key("close borders"))))
            .containsOnlyKeys(key("freeze funds"));
      }
      vectors.commit(1);
      try (VectorView after = near()) {
        assertThat(after.wanted()).isEqualTo(1);
        assertThat(after.vectors(Set.of(key("freeze funds"), key("close borders"))))
            .containsOnlyKeys(key("close borders"));
      }
      assertThat(before.size()).isEqualTo(1);
      assertThat(before.wanted()).isEqualTo(WANTED);
      assertThat(before.nearest(query("freeze funds"), 2, 0))
          .extracting(NearText::key)
          .containsExactly(key("freeze funds"));
    }
  }

  @Test
  void aTextThatComesBackHasItsVectorsAgain() {
    add("freeze funds");
    vectors.commit(1);
    vectors.remove(Set.of(key("freeze funds")));
    vectors.commit(0);
    add("freeze funds");
    vectors.commit(1);
    try (VectorView again = near()) {
      assertThat(again.nearest(query("freeze funds"), 2, 0))
          .extracting(NearText::key)
          .containsExactly(key("freeze funds"));
    }
  }

  @Test
  void saysThatSomebodyElseWrites() {
    assertThatThrownBy(() -> engines().vectors(place, ENCODER.revision()))
        .isInstanceOf(IndexBusyException.class);
    index.remove(CHINESE.header().file());
    index.commit();
  }

  @Test
  void tellsTheNearestClause() {
    String text =
        "Decides to freeze the funds of persons who commit terrorist acts; urges States to close their borders to weapons.";
    add(text, "freeze funds");
    vectors.commit(WANTED);
    try (VectorView view = near()) {
      assertThat(view.nearestClause(query("freeze funds"), key(text))).isZero();
      assertThat(view.nearestClause(query("close borders"), key(text))).isEqualTo(1);
      assertThat(view.nearestClause(query("x"), key("freeze funds"))).isZero();
    }
  }

  /** Of the paragraphs of a new commit only those have no vectors yet that no earlier one had. */
  @Test
  void vectorsAreKeptOverCommits() {
    assertThat(make()).isEqualTo(new Progress(4, 4));
    Set<TextKey> made = vectors.held();
    index.remove(ENGLISH.header().file());
    index.put(
        Samples.resolution(
            "S/RES/1456 (2003)",
            Language.ENGLISH,
            "2003-01-20",
            Samples.Line.operative("1", "Stresses co-operation in countering terrorism"),
            Samples.Line.operative("2", "Urges States to freeze assets")),
        "new");
    commit();
    try (VectorView kept = near()) {
      assertThat(kept.size()).as("before any is made").isEqualTo(4);
    }
    assertThat(make()).isEqualTo(new Progress(2, 2));
    assertThat(vectors.held())
        .hasSize(2)
        .contains(key("Urges States to freeze assets"))
        .filteredOn(made::contains)
        .hasSize(1);
    try (VectorView now = near()) {
      assertThat(now.size()).isEqualTo(2);
      assertThat(now.nearest(query("Urges States to freeze assets"), 1, 0.5))
          .extracting(NearText::key)
          .containsExactly(key("Urges States to freeze assets"));
    }
  }
}
