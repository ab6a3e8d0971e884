package dev.operative.cli.environment;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The end of the process, by a signal or by an interrupt. It waits until this is closed, so that what is under way is
/// finished first.
public final class Termination implements AutoCloseable {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  /// @param hooks takes what runs when the process is told to end, and is waited for
  public Termination(Consumer<Thread> hooks) {
    hooks.accept(
        Thread.ofPlatform()
            .name("termination")
            .unstarted(
                () -> {
                  told.countDown();
                  awaitQuietly(finished);
                }));
  }

  /// Waits until the process is told to end, or the thread is interrupted.
  public void await() {
    awaitQuietly(told);
  }

  /// The same, but not longer than a time.
  ///
  /// @return whether the end was told
  public boolean await(Duration longest) throws InterruptedException {
    return told.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    finished.countDown();
  }

  /// Being interrupted is one way of being told to end, and is answered by ending.
  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException told) {
      latch.countDown();
    }
  }
}
