package dev.operative.lucene.snapshot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.TaskExecutor;

/// The processors that the searches of an index share. A search that is alone may use all of them; while as many searches
/// run as there are processors, each runs on its own thread, and no search waits for another. Safe for use by several
/// threads.
public final class Processors implements AutoCloseable {
  /// What a search that is cut costs besides is less than what two processors save from here on (decision 184).
  private static final int WORTH_A_SLICE = 50_000;

  /// What the names of the threads begin with that search slices.
  public static final String THREADS = "slices-";

  private final int count;
  private final int worthASlice;
  private final AtomicInteger busy = new AtomicInteger();
  private final ExecutorService threads;
  private final TaskExecutor slices;

  /// @param count how many slices are searched at once, over 0
  /// @param worthASlice how many matches a slice is made for, over 0
  public Processors(int count, int worthASlice) {
    this.count = count;
    this.worthASlice = worthASlice;
    this.threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(THREADS, 0).factory());
    this.slices = new TaskExecutor(threads);
  }

  /// All that this machine lets the process use.
  public static Processors all() {
    return new Processors(Runtime.getRuntime().availableProcessors(), WORTH_A_SLICE);
  }

  /// How many slices a search is worth being cut into, were it alone.
  ///
  /// @param matches how many it may have at most
  int worth(long matches) {
    return Math.clamp(matches / worthASlice, 1, count);
  }

  /// Cuts a search into slices.
  ///
  /// @param <T> what is found in a slice
  interface Cut<T> {
    /// @param slices how many, over 0
    List<Callable<T>> into(int slices) throws IOException;
  }

  /// Searches on as many processors as are free, at least on this thread.
  ///
  /// @param wanted on how many at most, over 0
  /// @return what was found in the slices, in their order
  <T> List<T> search(int wanted, Cut<T> cut) throws IOException {
    int taken = take(wanted);
    try {
      return slices.invokeAll(cut.into(taken));
    } finally {
      busy.addAndGet(-taken);
    }
  }

  private int take(int wanted) {
    int before = busy.getAndUpdate(others -> others + granted(wanted, others));
    return granted(wanted, before);
  }

  private int granted(int wanted, int others) {
    return Math.clamp(count - (long) others, 1, wanted);
  }

  @Override
  public void close() {
    threads.close();
  }
}
