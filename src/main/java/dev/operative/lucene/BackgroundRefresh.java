package dev.operative.lucene;

import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens commits and makes them ready on a thread of its own. A commit that cannot be read is logged and remembered, and
/// the one before goes on being read.
final class BackgroundRefresh implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRefresh.class);

  private final Path folder;
  private final Freshness freshness;
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private final AtomicReference<Optional<String>> fault = new AtomicReference<>(Optional.empty());
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("commits").factory());

  /// What was wrong with the commit that was read last; empty when it was sound.
  Optional<String> fault() {
    return fault.get();
  }

  /// Something that reads a commit.
  interface Work {
    void run() throws IOException;
  }

  BackgroundRefresh(Path folder, Freshness freshness) {
    this.folder = folder;
    this.freshness = freshness;
  }

  /// Does something after what was begun before.
  void run(Work work) {
    thread.execute(() -> attempt(work));
  }

  /// Begins to open the newest commit, unless one is being opened.
  void refresh() {
    if (refreshing.compareAndSet(false, true)) {
      thread.execute(
          () -> {
            try {
              if (!attempt(freshness::refresh)) {
                freshness.stay();
              }
            } finally {
              refreshing.set(false);
            }
          });
    }
  }

  /// @return whether it was done
  private boolean attempt(Work work) {
    try {
      work.run();
      fault.set(Optional.empty());
      return true;
    } catch (IOException unreadable) {
      tell(IndexFailure.of(folder, unreadable));
    } catch (IllegalArgumentException unreadable) {
      tell(IndexFailure.corrupt(folder, unreadable));
    } catch (IndexUnusableException | UncheckedIOException unreadable) {
      tell(unreadable);
    }
    return false;
  }

  private void tell(RuntimeException unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    if (!fault.getAndSet(Optional.of(message)).equals(Optional.of(message))) {
      LOG.warn(
          "{}; what can be read of it is searched on ({})",
          message,
          String.valueOf(unreadable.getCause()));
    }
  }

  /// Waits until what was begun is done.
  @Override
  public void close() {
    thread.close();
  }
}
