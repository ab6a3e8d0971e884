package dev.operative.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of {@code bin/operative} that was run to its end.
 *
 * @param processor seconds of processor time, of the processes that it started, too
 * @param mebibytes the most memory that it held, files that are mapped included
 */
record RunCommand(double processor, long mebibytes) {
  private static final long LOOK_MILLIS = 50;

  /**
   * Runs it, and looks at it meanwhile: Linux forgets what a process took when it ends.
   *
   * @param javaOptions besides those of the environment
   */
  static RunCommand of(String javaOptions, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("operative.home") + "/bin/operative"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .merge("OPERATIVE_JAVA_OPTS", javaOptions, (known, more) -> known + " " + more);
    Process process = builder.start();
    Duration processor = Duration.ZERO;
    long mebibytes = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
      mebibytes = Math.max(mebibytes, mostMebibytes(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return new RunCommand(processor.toMillis() / 1e3, mebibytes);
  }

  /** The most memory that a process has held so far; 0 when it has ended, and where nobody says. */
  static long mostMebibytes(long pid) throws IOException {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
