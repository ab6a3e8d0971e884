package dev.operative.opensearch;

import dev.operative.search.index.IndexAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code operative index} in a process of its own. */
final class LoaderRun {
  private LoaderRun() {}

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
