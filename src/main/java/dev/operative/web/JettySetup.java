package dev.operative.web;

import dev.operative.web.admission.ReadingPace;
import dev.operative.web.admission.WatchedConnector;
import io.javalin.config.JettyConfig;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The ports, threads and limits of the web server underneath.
final class JettySetup {
  /// Up to here an over-long address is read far enough to say what is wrong with it.
  private static final int HEADER_BYTES = 64 * 1024;

  /// For what needs no place, and for the server itself.
  private static final int SPARE_THREADS = 32;

  /// Whoever watches the server asks one thing at a time.
  private static final int ADMIN_THREADS = 6;

  /// Jetty parts what several threads write by so many references. Unless it is told, it asks the platform's
  /// MBean server, and starting that takes a tenth of the whole start.
  private static final String APART = "org.eclipse.jetty.util.referencesPerCacheLine";

  private final ServerSettings settings;

  JettySetup(ServerSettings settings) {
    this.settings = settings;
  }

  void apply(JettyConfig jetty) {
    System.setProperty(APART, System.getProperty(APART, "16"));
    jetty.threadPool = new QueuedThreadPool(settings.limits().threads() + SPARE_THREADS);
    jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
        });
    jetty.addConnector(
        (server, http) ->
            new WatchedConnector(
                server, server.getThreadPool(), http, settings.host(), settings.port()));
    settings
        .adminPort()
        .ifPresent(
            port ->
                jetty.addConnector(
                    (server, http) ->
                        new WatchedConnector(
                            server, adminThreads(server), http, settings.host(), port)));
    jetty.modifyServer(
        server -> {
          server.setErrorHandler(new JettyErrors());
          server.insertHandler(new ReadingPace(settings.limits()));
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(settings.limits().drain().toMillis());
        });
  }

  private static Executor adminThreads(Server server) {
    QueuedThreadPool threads = new QueuedThreadPool(ADMIN_THREADS, 1);
    threads.setName("admin");
    server.addBean(threads);
    return threads;
  }
}
