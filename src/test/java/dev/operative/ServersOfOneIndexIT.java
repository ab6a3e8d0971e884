package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.cli.output.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that share an index, and are killed: twice, or as often as `-Doperative.kills=20` says.
 */
class ServersOfOneIndexIT {
  private static final int KILLS = Integer.getInteger("operative.kills", 2);

  @TempDir Path home;

  private static void write(Path corpus, int number) throws IOException {
    Files.writeString(
        corpus.resolve("text-" + number + ".txt"),
        """
        The Security Council,

        1. Decides that all States shall act on matter %d;

        2. Decides to remain seized of the matter.
        """
            .formatted(number));
    Files.writeString(
        corpus.resolve("text-" + number + ".txt.meta.yaml"), "symbol: S/2020/" + (1000 + number));
  }

  private int verify() {
    PrintWriter nobody = new PrintWriter(new StringWriter());
    Console console =
        new Console(Reader.nullReader(), nobody, nobody, false, false, Map.of(), home);
    return Main.run(console, "verify", "--index", home.resolve("index").toString());
  }

  private static int works(ServedOperative server) throws IOException, InterruptedException {
    return server.api("stats").get("documents").asInt();
  }

  @Test
  void twoServeOneIndexAndOneThatIsKilledHarmsNeitherTheOtherNorTheIndex() throws Exception {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    Path index = home.resolve("index");
    write(corpus, 0);
    try (ServedOperative lasting = ServedOperative.start(index, corpus)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        write(corpus, kill);
        try (ServedOperative other = ServedOperative.start(index, corpus)) {
          assertThat(works(other)).isBetween(1, kill + 1);
          other.kill();
        }
        assertThat(works(lasting)).isBetween(1, kill + 1);
        assertThat(lasting.get("/readyz").statusCode()).isEqualTo(200);
        assertThat(verify()).isZero();
      }
    }
    try (ServedOperative again = ServedOperative.start(index, corpus)) {
      assertThat(again.get("/readyz").statusCode()).isEqualTo(200);
    }
  }

  /** Needs the right to mount a file system. */
  @Test
  void aDiskThatFillsUpLeavesTheIndexThatWas() throws Exception {
    Path disk = Files.createDirectory(home.resolve("disk"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", disk.toString()) == 0,
        "no right to mount a small disk");
    try {
      Path corpus = Files.createDirectory(home.resolve("corpus"));
      write(corpus, 0);
      Path index = disk.resolve("index");
      StringWriter err = new StringWriter();
      assertThat(index(corpus, index, err)).as(err.toString()).isZero();
      try (Stream<Path> texts = Files.list(Path.of("corpus"))) {
        for (Path text : texts.filter(file -> file.toString().endsWith(".txt")).toList()) {
          Files.copy(text, corpus.resolve(text.getFileName()));
        }
      }
      assertThat(index(corpus, index, err)).isEqualTo(1);
      assertThat(err.toString()).contains("no room left").doesNotContain("\tat ");

      StringWriter out = new StringWriter();
      Console console =
          new Console(
              Reader.nullReader(),
              new PrintWriter(out),
              new PrintWriter(err),
              false,
              false,
              Map.of(),
              home);
      assertThat(Main.run(console, "verify", "--index", index.toString())).isZero();
      assertThat(Main.run(console, "search", "matter", "--index", index.toString())).isZero();
      assertThat(out.toString()).contains("S/2020/1000");
    } finally {
      run("umount", disk.toString());
    }
  }

  private int index(Path corpus, Path index, StringWriter err) {
    Console console =
        new Console(
            Reader.nullReader(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            false,
            false,
            Map.of("OPERATIVE_MEANING", "off"),
            home);
    return Main.run(console, "index", corpus.toString(), "--index", index.toString());
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : 1;
  }
}
