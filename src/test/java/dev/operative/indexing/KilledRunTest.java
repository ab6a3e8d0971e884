package dev.operative.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.Main;
import dev.operative.cli.output.Console;
import dev.operative.engine.Samples;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills indexing processes (SIGKILL) at random moments. `-Doperative.kills=20` kills as often as
 * the contract says; by default fewer, because each kill costs the start of a virtual machine.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("operative.kills", 3);
  private static final int LONGEST_MILLIS = 4_000;

  @TempDir Path home;

  @Test
  void aKilledRunLeavesTheLastIndexAndTheNextRunCompletes() throws Exception {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    for (int i = 0; i < 40; i++) {
      write(corpus, i, "first");
    }
    assertThat(index()).contains("40 files: 40 indexed");
    Random random = new Random(2396);
    String last = "first";
    for (int kill = 1; kill <= KILLS; kill++) {
      String next = "version" + kill;
      for (int i = 0; i < 40; i++) {
        write(corpus, i, next);
      }
      Process run = start();
      boolean ended = run.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      try (SearchEngine engine = LuceneSearchEngine.open(home.resolve("index"));
          IndexView view = engine.view()) {
        assertThat(view.statistics().works()).as("kill %s", kill).isEqualTo(40);
        long old = matching(view, last);
        long fresh = matching(view, next);
        assertThat(old + fresh).as("one commit or the other, not a mixture").isEqualTo(40);
        assertThat(old == 0 || fresh == 0).isTrue();
        assertThat(ended ? fresh : 40).isEqualTo(40);
      }
      assertThat(index()).contains("40 files: ").contains("0 rejected");
      try (SearchEngine engine = LuceneSearchEngine.open(home.resolve("index"));
          IndexView view = engine.view()) {
        assertThat(matching(view, next)).isEqualTo(40);
      }
      last = next;
    }
    System.out.printf(
        "killed runs: %d, each left the old index or the new one, and every next run completed%n",
        KILLS);
  }

  /** Counts documents by a word of their titles, so that the test needs no search. */
  private static long matching(IndexView view, String word) {
    return Samples.versions(view).stream()
        .filter(document -> document.header().title().endsWith(" " + word))
        .count();
  }

  private static void write(Path corpus, int number, String word) throws IOException {
    String text =
        """
        The Security Council,

        Recalling its resolution 2396 (2017),

        1. Decides that all States shall act on matter %d in its %s wording;

        2. Decides to remain seized of the matter.
        """
            .formatted(number, word);
    Files.writeString(corpus.resolve("text-" + number + ".txt"), text);
    Files.writeString(
        corpus.resolve("text-" + number + ".txt.meta.yaml"),
        "symbol: S/2020/%d\ntitle: Text %d %s\n".formatted(1000 + number, number, word));
  }

  private String index() {
    StringWriter out = new StringWriter();
    Console console =
        new Console(
            Reader.nullReader(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            false,
            false,
            Map.of("OPERATIVE_MEANING", "off"),
            home);
    Main.run(console, "index");
    return out.toString();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Doperative.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            "dev.operative.Main",
            "index",
            "--meaning",
            "off")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
