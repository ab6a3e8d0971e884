package dev.operative.web.admission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/// A connection that can be asked whether its client has left. A server learns that only by reading, so what is read
/// ahead for it, the beginning of a next request, is kept for whoever reads next.
final class WatchedEndPoint extends SocketChannelEndPoint {
  private static final int AHEAD = 1024;

  private final Executor executor;
  private final ByteBuffer ahead = BufferUtil.allocate(AHEAD);

  WatchedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Executor executor) {
    super(channel, selector, key, scheduler);
    this.executor = executor;
  }

  /// Whether the client has closed the connection, or its half of it. To be asked by whoever answers its request.
  synchronized boolean clientHasLeft() {
    if (ahead.hasRemaining()) {
      return false;
    }
    try {
      return super.fill(ahead) < 0;
    } catch (IOException broken) {
      return true;
    }
  }

  @Override
  public synchronized int fill(ByteBuffer buffer) throws IOException {
    return ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
  }

  @Override
  protected void needsFillInterest() {
    boolean there;
    synchronized (this) {
      there = ahead.hasRemaining();
    }
    if (there) {
      executor.execute(getFillInterest()::fillable);
    } else {
      super.needsFillInterest();
    }
  }
}
