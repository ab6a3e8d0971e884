package dev.operative.ingest.child;

import dev.operative.ingest.ReadOutcome;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A child process that reads one file at a time, and is killed when one costs too much.
final class ChildProcess implements AutoCloseable {
  private static final long LOOK_MILLIS = 200;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final Wire wire;
  private final ReadBudget budget;

  /// @param command starts the process
  ChildProcess(List<String> command, DocumentCodec codec, ReadBudget budget) throws IOException {
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.wire = new Wire(codec, budget.answerBytes());
    this.budget = budget;
  }

  /// Has a file read.
  ///
  /// @param watch looks now and then at what it costs
  /// @throws SpentException when it costs too much, which ends the process
  /// @throws IOException when the process ended by itself: it ran out of memory, or its answer is not understood
  ReadOutcome read(Wire.Request request, ScheduledExecutorService watch)
      throws IOException, SpentException {
    AtomicReference<Optional<String>> spent = new AtomicReference<>(Optional.empty());
    Cost cost = new Cost();
    ScheduledFuture<?> watching =
        watch.scheduleWithFixedDelay(
            () -> {
              if (cost.isTooMuch()) {
                spent.set(Optional.of("more than " + budget.processor().toSeconds() + " seconds"));
                process.destroyForcibly();
              }
            },
            LOOK_MILLIS,
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
    try {
      wire.write(requests, request);
      return wire.outcome(answers);
    } catch (IOException ended) {
      close();
      if (spent.get().isPresent()) {
        throw new SpentException(spent.get().get(), ended);
      }
      throw ended;
    } finally {
      watching.cancel(false);
    }
  }

  /// Ends the process at once.
  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private final class Cost {
    private final Duration before = processorTime();
    private final Instant begun = Instant.now();

    boolean isTooMuch() {
      return processorTime().minus(before).compareTo(budget.processor()) > 0
          || Duration.between(begun, Instant.now()).compareTo(budget.elapsed()) > 0;
    }
  }

  /// A file costs more than it may. The message says of what.
  static final class SpentException extends Exception {
    private static final long serialVersionUID = 1L;

    SpentException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
