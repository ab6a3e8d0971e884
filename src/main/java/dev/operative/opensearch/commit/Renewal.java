package dev.operative.opensearch.commit;

import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renews something from time to time until it is closed. What fails is tried again the next time; whoever needs it is told
/// when it has ended.
public final class Renewal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("renewal").factory());

  private Renewal() {}

  /// Begins to renew something; the first time after the time that is given.
  public static Renewal every(Duration time, Runnable renew) {
    Renewal renewal = new Renewal();
    var unused =
        renewal.renewing.scheduleWithFixedDelay(
            () -> quietly(renew), time.toSeconds(), time.toSeconds(), TimeUnit.SECONDS);
    return renewal;
  }

  private static void quietly(Runnable renew) {
    try {
      renew.run();
    } catch (IndexUnusableException | IndexBusyException notNow) {
      LOG.debug("not renewed; whoever commits is told", notNow);
    }
  }

  @Override
  public void close() {
    renewing.shutdownNow();
  }
}
