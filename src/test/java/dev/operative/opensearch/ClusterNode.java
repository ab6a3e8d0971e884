package dev.operative.opensearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node of OpenSearch in a process of its own, which ends with this one at the latest. */
final class ClusterNode implements AutoCloseable {
  private static final int SECONDS_TO_START = 240;

  /** What wildcards near other words may stand for in all languages together. */
  private static final int MOST_CLAUSES = 65_536;

  private final Process process;
  private final URI address;

  private ClusterNode(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts a node and waits until it answers.
   *
   * @param jars the class path of a node
   * @param home a folder that is empty, or that a node of that name has left
   * @param settings as in opensearch.yml, {@code name=value}
   */
  static ClusterNode start(String jars, Path home, String name, String... settings)
      throws IOException, InterruptedException {
    Path port = Files.createDirectories(home).resolve("port");
    Files.deleteIfExists(port);
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                jars,
                Path.of("src", "test", "cluster", "Node.java").toAbsolutePath().toString(),
                home.toString(),
                name));
    command.add("indices.query.bool.max_clause_count=" + MOST_CLAUSES);
    command.addAll(List.of(settings));
    Path log = home.resolve("node.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (!Files.exists(port)) {
      if (!process.isAlive() || System.nanoTime() - end > 0) {
        process.destroyForcibly().waitFor();
        throw new IOException("the node did not start:\n" + Files.readString(log));
      }
      Thread.sleep(100);
    }
    return new ClusterNode(process, URI.create("http://127.0.0.1:" + Files.readString(port) + "/"));
  }

  /** Where it answers. */
  URI address() {
    return address;
  }

  /** The processor time that it took up to now. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Stops it where it stands: it takes connections and says nothing; or has it go on. */
  void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
