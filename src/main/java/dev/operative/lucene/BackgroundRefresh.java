package dev.operative.lucene;

import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens commits and makes them ready on a thread of its own. A commit that cannot be read is logged, and the one before
/// goes on being read.
final class BackgroundRefresh implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRefresh.class);

  private final Path folder;
  private final Freshness freshness;
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("commits").factory());

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
                attempt(freshness::stay);
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
      return true;
    } catch (IOException unreadable) {
      log(IndexFailure.of(folder, unreadable));
    } catch (IndexUnusableException | UncheckedIOException unreadable) {
      log(unreadable);
    }
    return false;
  }

  private static void log(RuntimeException unreadable) {
    LOG.warn("A commit cannot be read; the one before is read on", unreadable);
  }

  /// Waits until what was begun is done.
  @Override
  public void close() {
    thread.close();
  }
}
