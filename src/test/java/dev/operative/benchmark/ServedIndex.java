package dev.operative.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process that {@code bin/operative serve} starts, with its own options for Java. */
final class ServedIndex implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final URI address;

  private ServedIndex(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the launcher, which becomes the server, and waits until that says where it listens.
   *
   * @param recording where Java's flight recorder leaves what it saw; empty when it is not to look
   * @param options of {@code serve}
   */
  static ServedIndex start(Optional<Path> recording, String... options) throws IOException {
    return start(
        recording
            .map(file -> "-XX:StartFlightRecording=settings=profile,filename=" + file)
            .orElse(""),
        options);
  }

  /**
   * The same.
   *
   * @param javaOptions for the server's Java, besides those of the environment
   */
  static ServedIndex start(String javaOptions, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("operative.home") + "/bin/operative", "serve"));
    command.addAll(List.of("--port", "0"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .merge("OPERATIVE_JAVA_OPTS", javaOptions, (known, more) -> known + " " + more);
    Process process = builder.start();
    List<String> said = new ArrayList<>();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        Thread.ofPlatform().daemon().start(() -> drain(output));
        return new ServedIndex(process, URI.create(found.group()));
      }
    }
    throw new IOException("it did not serve: " + String.join("\n", said));
  }

  /** Nobody reads on what it says, and it must not wait for that. */
  private static void drain(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // Its output is closed when the process is ended.
    }
  }

  URI at(String path) {
    return URI.create(address + path);
  }

  /** Processor time that the process has used, to a hundredth of a second. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The most memory that the process has held so far, files that are mapped included. */
  long mostMebibytes() throws IOException {
    return RunCommand.mostMebibytes(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
