package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private int verify() {
    return Ran.command(home, "verify", "--index", home.resolve("index").toString()).code();
  }

  private static int works(ServedOperative server) throws IOException, InterruptedException {
    return server.api("stats").get("documents").asInt();
  }

  @Test
  void twoServeOneIndexAndOneThatIsKilledHarmsNeitherTheOtherNorTheIndex() throws Exception {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    Path index = home.resolve("index");
    NumberedTexts.write(corpus, 0, 1);
    try (ServedOperative lasting = ServedOperative.start(index, corpus)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        NumberedTexts.write(corpus, kill, 1);
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
      NumberedTexts.write(corpus, 0, 1);
      Path index = disk.resolve("index");
      Ran first = index(corpus, index);
      assertThat(first.code()).as(first.err()).isZero();
      try (Stream<Path> texts = Files.list(Path.of("corpus"))) {
        for (Path text : texts.filter(file -> file.toString().endsWith(".txt")).toList()) {
          Files.copy(text, corpus.resolve(text.getFileName()));
        }
      }
      Ran full = index(corpus, index);
      assertThat(full.code()).isEqualTo(1);
      assertThat(full.err()).contains("no room left").doesNotContain("\tat ");

      assertThat(Ran.command(home, "verify", "--index", index.toString()).code()).isZero();
      Ran search = Ran.command(home, "search", "matter", "--index", index.toString());
      assertThat(search.code()).isZero();
      assertThat(search.out()).contains("S/2020/1000");
    } finally {
      run("umount", disk.toString());
    }
  }

  private Ran index(Path corpus, Path index) {
    return Ran.command(home, "index", corpus.toString(), "--index", index.toString());
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
