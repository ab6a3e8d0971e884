package dev.operative.indexing;

import dev.operative.document.UnDocument;
import dev.operative.search.index.ParagraphIndex;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Writes documents into an index side by side, beside the thread that takes what was read.
/// What is decided about a document is decided before it comes here, so that the threads cannot change it. The
/// paragraphs that wait or are being written stay below a bound, so that memory does.
///
/// Between two calls of [#finish()] no file may be written twice: nothing says which comes first.
final class WritingPipeline implements AutoCloseable {
  private static final int WRITERS = 2;
  private static final int PARAGRAPHS_IN_FLIGHT = 4_000;

  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
  private final Semaphore inFlight = new Semaphore(PARAGRAPHS_IN_FLIGHT, true);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final ParagraphIndex index;

  WritingPipeline(ParagraphIndex index) {
    this.index = index;
  }

  /// Takes a document, to be written soon.
  ///
  /// @param paragraphs number of its paragraphs
  /// @throws RuntimeException what the index threw on an earlier document
  void put(UnDocument document, String fingerprint, int paragraphs) throws InterruptedException {
    int permits = Math.clamp(paragraphs, 1, PARAGRAPHS_IN_FLIGHT);
    inFlight.acquire(permits);
    rethrow();
    writers.execute(() -> write(document, fingerprint, permits));
  }

  /// Waits until everything is written.
  ///
  /// @throws RuntimeException what the index threw on any of the documents
  void finish() throws InterruptedException {
    inFlight.acquire(PARAGRAPHS_IN_FLIGHT);
    inFlight.release(PARAGRAPHS_IN_FLIGHT);
    rethrow();
  }

  /// Stops; what is being written is finished first, so that the index can be let go of.
  @Override
  public void close() {
    writers.shutdownNow();
    boolean ended = false;
    boolean interrupted = false;
    while (!ended) {
      try {
        ended = writers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// After a failure nothing more is written: the run is lost, and says so at its next step.
  private void write(UnDocument document, String fingerprint, int permits) {
    try {
      if (failure.get() == null) {
        index.put(document, fingerprint);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      inFlight.release(permits);
    }
  }

  private void rethrow() {
    switch (failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }
}
