package dev.operative.ingest.child;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Rejected;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Reads every file within a budget of time and memory. Small texts are read at once: nothing that so few bytes can say
/// costs much. What libraries unpack, draw and lay out, and large files, are read in child processes, which are kept for
/// the next file and killed when one costs more than it may.
public final class BoundedReader implements DocumentReader {
  /// Text of this size takes a second or so.
  private static final int SMALL = 1 << 20;

  private final DocumentReader reader;
  private final List<DocumentReader> costly;
  private final DocumentCodec codec;
  private final ReadBudget budget;
  private final List<String> command;
  private final ConcurrentLinkedQueue<ChildProcess> idle = new ConcurrentLinkedQueue<>();
  private final Set<ChildProcess> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("budgets of files").factory());

  /// @param reader reads all files
  /// @param costly the readers among them whose files may cost much, however small they are
  /// @param command starts a child process that runs a [ReadingChild] with the same reader and codec
  public BoundedReader(
      DocumentReader reader,
      List<? extends DocumentReader> costly,
      DocumentCodec codec,
      ReadBudget budget,
      List<String> command) {
    this.reader = reader;
    this.costly = List.copyOf(costly);
    this.codec = codec;
    this.budget = budget;
    this.command = List.copyOf(command);
  }

  /// The command that runs a main class of this installation as a child process.
  ///
  /// @param java the program that runs it
  public static List<String> command(
      String java, ReadBudget budget, String mainClass, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx" + budget.mebibytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return reader.accepts(file);
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    boolean cheap =
        file.content().length <= SMALL && costly.stream().noneMatch(each -> each.accepts(file));
    return cheap ? reader.read(file, sidecar) : readInChild(new Wire.Request(file, sidecar));
  }

  private ReadOutcome readInChild(Wire.Request request) {
    ChildProcess child;
    try {
      child = child();
    } catch (IOException unable) {
      return Rejected.of(
          request.file(), "no process can be started to read it: " + unable.getMessage());
    }
    try {
      ReadOutcome outcome = child.read(request, watch);
      idle.add(child);
      return outcome;
    } catch (ChildProcess.SpentException spent) {
      all.remove(child);
      return Rejected.of(
          request.file(),
          "reading it takes " + spent.getMessage() + ", which no ordinary file does");
    } catch (IOException ended) {
      all.remove(child);
      return Rejected.of(
          request.file(),
          "reading it takes more than "
              + budget.mebibytes()
              + " MiB of memory, or ended the process that read it");
    }
  }

  private ChildProcess child() throws IOException {
    ChildProcess known = idle.poll();
    if (known != null) {
      return known;
    }
    ChildProcess started = new ChildProcess(command, codec, budget);
    all.add(started);
    return started;
  }

  /// Ends the child processes; what they are reading is rejected.
  @Override
  public void close() {
    all.forEach(ChildProcess::close);
    watch.shutdownNow();
  }
}
