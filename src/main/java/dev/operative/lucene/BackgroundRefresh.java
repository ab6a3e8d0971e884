package dev.operative.lucene;

import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.search.IndexUnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens new commits on a thread of its own. A commit that cannot be read is logged, and the one before goes on being
/// read.
final class BackgroundRefresh implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRefresh.class);

  private final Path folder;
  private final Freshness freshness;
  private final AtomicBoolean running = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("new commits").factory());

  BackgroundRefresh(Path folder, Freshness freshness) {
    this.folder = folder;
    this.freshness = freshness;
  }

  /// Begins to open the newest commit, unless one is being opened.
  void begin() {
    if (running.compareAndSet(false, true)) {
      thread.execute(this::run);
    }
  }

  private void run() {
    try {
      refresh();
    } catch (IndexUnusableException | UncheckedIOException unreadable) {
      LOG.warn("The newest commit cannot be read; the one before is read on", unreadable);
    } finally {
      running.set(false);
    }
  }

  private void refresh() {
    try {
      try {
        freshness.refresh();
      } catch (IOException | IndexUnusableException | UncheckedIOException e) {
        freshness.stay();
        throw e;
      }
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Waits until what is being opened is open.
  @Override
  public void close() {
    thread.close();
  }
}
