package dev.operative.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.engine.NaiveProvisions;
import dev.operative.indexing.VectorMaker;
import dev.operative.language.Languages;
import dev.operative.lucene.commit.IndexVerifier;
import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.Verification;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.meaning.WordEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages every file of an index. `-Doperative.flips=1000` flips as many bytes in each; by default
 * a few.
 */
class DamagedIndexTest {
  private static final int FLIPS = Integer.getInteger("operative.flips", 1);
  private static final WordEncoder ENCODER = new WordEncoder("one");

  @TempDir static Path folder;

  @BeforeAll
  static void write() {
    BundledCorpus.index(Path.of("corpus"), folder);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view();
        LuceneParagraphIndex index = LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER);
        LuceneVectorIndex vectors =
            LuceneVectorIndex.open(LuceneSearchEngine.vectorsOf(folder), ENCODER.revision())) {
      new CorpusTranslations(Languages.bundled()).learn(view, index);
      index.commit();
      new VectorMaker(ENCODER, vectors, 1).make(VectorMaker.Texts.of(view, ENCODER), made -> {});
    }
  }

  private static Verification verify() {
    return IndexVerifier.verify(folder, LuceneSearchEngine.vectorsOf(folder));
  }

  static List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.endsWith("write.lock"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsWholeIsFoundWhole() {
    Verification verification = verify();
    assertThat(verification.index()).isEmpty();
    assertThat(verification.derived()).isEmpty();
    assertThat(verification.files()).isEqualTo(files().size()).isGreaterThan(20);
    SearchEngine engine = LuceneSearchEngine.open(folder, view -> {});
    engine.close();
    assertThat(engine.fault()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void damageIsNamedWhereverItIs(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] sound = Files.readAllBytes(file);
    try {
      for (Optional<byte[]> damaged : damages(sound)) {
        Files.deleteIfExists(file);
        if (damaged.isPresent()) {
          Files.write(file, damaged.get());
        }
        isNamed(name);
        isNotServedInSilence(name);
      }
    } finally {
      Files.write(file, sound);
    }
    assertThat(verify().index()).isEmpty();
  }

  /** Missing, empty, cut, and with one bit of one byte another. */
  private static List<Optional<byte[]>> damages(byte[] sound) {
    List<Optional<byte[]>> damages = new ArrayList<>();
    damages.add(Optional.empty());
    damages.add(Optional.of(new byte[0]));
    damages.add(Optional.of(Arrays.copyOf(sound, sound.length / 2)));
    Random random = new Random(sound.length);
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] flipped = sound.clone();
      flipped[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
      damages.add(Optional.of(flipped));
    }
    return damages;
  }

  private static void isNamed(String name) {
    try {
      Verification verification = verify();
      List<Verification.Damage> damage = new ArrayList<>(verification.index());
      damage.addAll(verification.derived());
      assertThat(damage)
          .extracting(Verification.Damage::file)
          .anyMatch(file -> file.equals(name) || isList(name) && name.startsWith(file));
      assertThat(verification.index().isEmpty()).isEqualTo(isDerived(name));
    } catch (IndexUnusableException other) {
      // One bit may name another version of Lucene's format.
      assertThat(other.fault()).isEqualTo(IndexUnusableException.Fault.OUTDATED);
    }
  }

  /** Its number is in its name alone. */
  private static boolean isList(String name) {
    return name.contains("segments_");
  }

  private static boolean isDerived(String name) {
    return name.startsWith("vectors") || name.endsWith(CorpusTranslations.NAME);
  }

  private static void isNotServedInSilence(String name) {
    SearchEngine engine;
    try {
      engine = LuceneSearchEngine.open(folder, view -> view.attachment(CorpusTranslations.NAME));
    } catch (IndexUnusableException refused) {
      assertThat(isDerived(name)).as("what is derived stops nobody: %s", refused).isFalse();
      return;
    }
    try (IndexView view = engine.view()) {
      if (isDerived(name)) {
        assertThat(view.vectors(ENCODER.revision()).isEmpty()).isEqualTo(name.startsWith("v"));
        boolean absent = isList(name) && !Files.exists(folder.resolve(name));
        assertThat(view.statistics().damaged())
            .containsExactlyElementsOf(
                absent
                    ? List.of()
                    : List.of(name.startsWith("v") ? "vectors" : CorpusTranslations.NAME));
      }
    } finally {
      engine.close();
    }
    assertThat(engine.fault().isPresent()).as(name).isNotEqualTo(isDerived(name));
  }

  @Test
  void damagedVectorsAreMadeAnew(@TempDir Path place) throws IOException {
    try (LuceneVectorIndex vectors = LuceneVectorIndex.open(place, ENCODER.revision())) {
      vectors.add(
          TextKey.of("text", Language.ENGLISH), ENCODER.text(List.of("text"), Language.ENGLISH));
      vectors.commit(1);
    }
    for (String name : place.toFile().list()) {
      if (!name.equals("write.lock")) {
        byte[] bytes = Files.readAllBytes(place.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(place.resolve(name), bytes);
      }
    }
    try (LuceneVectorIndex vectors = LuceneVectorIndex.open(place, ENCODER.revision())) {
      assertThat(vectors.held()).isEmpty();
      vectors.commit(0);
    }
  }
}
