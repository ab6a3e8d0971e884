package dev.operative.web.admission;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes the connections of clients who read their answers too slowly. Only the time counts in which an answer waits to
/// be read, not that in which it is made.
public final class ReadingPace extends Handler.Wrapper {
  private final Duration grace;
  private final long bytesPerSecond;

  public ReadingPace(Limits limits) {
    this.grace = limits.grace();
    this.bytesPerSecond = limits.bytesPerSecond();
  }

  // Jetty declares that any handler may throw any exception.
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Paced(request, response), callback);
  }

  private final class Paced extends Response.Wrapper {
    private final EndPoint connection;
    private final Scheduler scheduler;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong waited = new AtomicLong();

    Paced(Request request, Response response) {
      super(request, response);
      this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
      this.scheduler = request.getComponents().getScheduler();
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      long started = System.nanoTime();
      long sent = bytes.addAndGet(content == null ? 0 : content.remaining());
      long allowed = grace.toNanos() + sent * TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
      Scheduler.Task end =
          scheduler.schedule(
              () -> connection.close(new TimeoutException("the answer is read too slowly")),
              Math.max(0, allowed - waited.get()),
              TimeUnit.NANOSECONDS);
      super.write(
          last,
          content,
          Callback.from(
              () -> {
                end.cancel();
                waited.addAndGet(System.nanoTime() - started);
              },
              callback));
    }
  }
}
