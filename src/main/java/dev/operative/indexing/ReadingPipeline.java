package dev.operative.indexing;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads files side by side and hands the results over in the order of the walk. The bytes of the files that
/// wait or are being read stay below a bound, so that memory does.
final class ReadingPipeline implements AutoCloseable {
  private static final int READERS = 2;
  private static final int WAITING = 16;
  private static final int KIBIBYTES_IN_FLIGHT = 64 * 1024;

  private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
  private final ExecutorService walkers = Executors.newSingleThreadExecutor();
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
  private final Semaphore inFlight = new Semaphore(KIBIBYTES_IN_FLIGHT);
  private final CorpusWalker walker;
  private final Reading reading;

  ReadingPipeline(CorpusWalker walker, Reading reading) {
    this.walker = walker;
    this.reading = reading;
  }

  /// Takes what a walk gives, on the thread that [ReadingPipeline#run] was called on.
  interface Taker {
    void read(CorpusRoot root, Reading.Result result) throws InterruptedException;

    void refused(CorpusRoot root, Notice reason);

    void advanced(long bytes);
  }

  private sealed interface Step {
    record Read(CorpusRoot root, CompletableFuture<Reading.Result> result, int permits)
        implements Step {}

    record Refused(CorpusRoot root, Notice reason) implements Step {}

    record Advanced(long bytes) implements Step {}

    record End() implements Step {}
  }

  /// Walks over the wanted files of the roots and reads them.
  ///
  /// @param known the hash of last time by file; empty text for a file to be read in any case
  /// @throws IOException when a root is not there or cannot be read
  void run(
      List<CorpusRoot> roots, Predicate<String> wanted, Function<String, String> known, Taker taker)
      throws IOException, InterruptedException {
    CompletableFuture<Void> walk =
        CompletableFuture.runAsync(() -> walk(roots, wanted, known), walkers);
    try {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = hand(steps.take(), taker);
      }
      walk.join();
    } catch (CompletionException failed) {
      rethrow(failed);
    }
  }

  /// What went wrong on another thread goes wrong here.
  private static void rethrow(CompletionException failed) throws IOException {
    Throwable cause = failed.getCause();
    if (cause instanceof UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    if (cause instanceof RuntimeException defect) {
      throw defect;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw failed;
  }

  private boolean hand(Step step, Taker taker) throws InterruptedException {
    switch (step) {
      case Step.Read read -> {
        taker.read(read.root(), read.result().join());
        inFlight.release(read.permits());
      }
      case Step.Refused refused -> taker.refused(refused.root(), refused.reason());
      case Step.Advanced advanced -> taker.advanced(advanced.bytes());
      case Step.End end -> {
        return false;
      }
    }
    return true;
  }

  private void walk(
      List<CorpusRoot> roots, Predicate<String> wanted, Function<String, String> known) {
    try {
      for (CorpusRoot root : roots) {
        walker.walk(root, wanted, new Feeder(root, known));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      enqueue(new Step.End());
    }
  }

  private void enqueue(Step step) {
    try {
      steps.put(step);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was stopped");
    }
  }

  @Override
  public void close() {
    walkers.shutdownNow();
    readers.shutdownNow();
  }

  private final class Feeder implements CorpusSink {
    private final CorpusRoot root;
    private final Function<String, String> known;

    Feeder(CorpusRoot root, Function<String, String> known) {
      this.root = root;
      this.known = known;
    }

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      int permits = Math.clamp(file.content().length / 1024L + 1, 1, KIBIBYTES_IN_FLIGHT);
      try {
        inFlight.acquire(permits);
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the run was stopped");
      }
      String hash = known.apply(file.path());
      enqueue(
          new Step.Read(
              root,
              CompletableFuture.supplyAsync(() -> reading.read(file, sidecar, hash), readers),
              permits));
    }

    @Override
    public void refused(Notice reason) {
      enqueue(new Step.Refused(root, reason));
    }

    @Override
    public void advanced(long bytes) {
      enqueue(new Step.Advanced(bytes));
    }
  }
}
