package dev.operative.web.admission;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Listens at a port, and can tell of a connection whether its client is still there while its request is answered.
public final class WatchedConnector extends ServerConnector {
  /// How many connections may wait to be accepted. When more come, the operating system lets them all try again after a
  /// second, also one that asks after health.
  private static final int QUEUE = 1024;

  /// Buffers are used once: after an over-long address one was seen to be read into when it served another connection
  /// already (Jetty 12.1.12), so that one client got the answer to what another had asked.
  ///
  /// @param threads answer what comes in here
  public WatchedConnector(
      Server server, Executor threads, HttpConfiguration http, String host, int port) {
    super(
        server,
        threads,
        null,
        new ByteBufferPool.NonPooling(),
        1,
        -1,
        new HttpConnectionFactory(http));
    setHost(host);
    setPort(port);
    setAcceptQueueSize(QUEUE);
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    WatchedEndPoint connection =
        new WatchedEndPoint(channel, selector, key, getScheduler(), getExecutor());
    connection.setIdleTimeout(getIdleTimeout());
    return connection;
  }
}
