package dev.operative.web;

import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Representation;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The server's metrics, in the format of Prometheus.
final class Metrics implements AutoCloseable {
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofSeconds(1)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbage = new JvmGcMetrics();

  Metrics(SearchEngine engine) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    garbage.bindTo(registry);
    Gauge.builder("operative.index.documents", engine, e -> statistics(e).works())
        .description("Documents in the index")
        .register(registry);
    Gauge.builder("operative.index.paragraphs", engine, e -> statistics(e).provisions())
        .description("Paragraphs in the index")
        .register(registry);
  }

  private static IndexStatistics statistics(SearchEngine engine) {
    try (IndexView view = engine.view()) {
      return view.statistics();
    }
  }

  /// Counts a request that was answered.
  ///
  /// @param route the pattern it was answered under, never its own address: their number must stay small
  void record(String method, String route, int status, float millis) {
    Timer.builder("http.server.requests")
        .description("Requests answered")
        .tag("method", method)
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
  }

  /// `/metrics`
  void answer(Exchange exchange) {
    byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
    exchange.send(Representation.unstored(200, "text/plain; version=0.0.4; charset=utf-8", text));
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }
}
