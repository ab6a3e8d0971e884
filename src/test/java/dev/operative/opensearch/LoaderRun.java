package dev.operative.opensearch;

import dev.operative.search.index.IndexAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code operative index} in a process of its own, over small texts. */
final class LoaderRun {
  private LoaderRun() {}

  /** Writes texts of two paragraphs, each a work of its own, numbered from a number on. */
  static void writeTexts(Path corpus, int from, int count) throws IOException {
    for (int number = from; number < from + count; number++) {
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
  }

  /** Starts a run. */
  static Process start(Path corpus, IndexAddress.Cluster index, String... options)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.operative.Main",
                "index",
                corpus.toString(),
                "--index",
                index.toString(),
                "--meaning",
                "off"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
