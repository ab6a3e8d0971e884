package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.learning.CorpusTranslations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a large index is learnt from again. */
class LearningAgainTest {
  private static final int FILES = 21;
  private static final int PARAGRAPHS = 1_000;

  @TempDir Path home;

  @Test
  void aSmallFileAddedToALargeIndexIsNotWorthLearningEverythingAgain() throws IOException {
    Path corpus = Files.createDirectory(home.resolve("texts"));
    for (int number = 0; number < FILES; number++) {
      write(corpus, number, PARAGRAPHS);
    }
    index(corpus);
    Path learnt = table();

    write(corpus, FILES, 3);
    assertThat(index(corpus).out()).contains(": 1 indexed, " + FILES + " unchanged");
    assertThat(table()).isEqualTo(learnt);

    assertThat(index(corpus, "--learn").out()).contains(": 0 indexed");
    assertThat(table()).as("learnt again because it was asked for").isNotEqualTo(learnt);
    learnt = table();

    write(corpus, FILES, 5);
    write(corpus, FILES + 1, 2 * PARAGRAPHS);
    index(corpus);
    assertThat(table()).as("a tenth of it is new").isNotEqualTo(learnt);
  }

  private Ran index(Path corpus, String... options) {
    Ran ran =
        Ran.command(
            home,
            Stream.concat(Stream.of("index", corpus.toString()), Stream.of(options))
                .toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private Path table() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      return files
          .filter(file -> file.toString().endsWith("-" + CorpusTranslations.NAME))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void write(Path corpus, int number, int paragraphs) throws IOException {
    StringBuilder text = new StringBuilder("The Security Council,\n\n");
    for (int i = 1; i <= paragraphs; i++) {
      text.append(i)
          .append(". Decides that State ")
          .append(number)
          .append(" shall act on matter ")
          .append(i)
          .append(";\n\n");
    }
    Files.writeString(corpus.resolve("text-" + number + ".txt"), text);
    Files.writeString(
        corpus.resolve("text-" + number + ".txt.meta.yaml"),
        "symbol: S/2020/%d\n".formatted(1000 + number));
  }
}
