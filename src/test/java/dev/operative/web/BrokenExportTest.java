package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.operative.engine.NaiveIndex;
import dev.operative.engine.NaiveView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Exports that do not come to their end. */
class BrokenExportTest {
  private static final int ENDLESS = Integer.MAX_VALUE;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  /** Counted down when the index is let go. */
  private final CountDownLatch ended = new CountDownLatch(1);

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
  }

  /** An index whose scans give the same paragraphs over and over, and fail after so many. */
  private SearchEngine failingAfter(int count) {
    List<IndexedProvision> all =
        NaiveIndex.of(SampleCorpus.documents(), Instant.EPOCH).view().provisions();
    return NaiveIndex.always(
        new NaiveView(SampleCorpus.documents()) {
          @Override
          public synchronized long scan(
              Query query, Filters filters, Consumer<IndexedProvision> sink) {
            try {
              for (int i = 0; i < count; i++) {
                sink.accept(all.get(i % all.size()));
              }
              throw new IllegalStateException("the disk is gone");
            } finally {
              ended.countDown();
            }
          }
        });
  }

  private List<String> errors() {
    return List.copyOf(log.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson"})
  void aClientWhoLeavesEndsTheExportQuietly(String format) throws Exception {
    try (TestServer server = new TestServer(failingAfter(ENDLESS))) {
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        // Closed with a reset, as when a program is killed.
        socket.setSoLinger(true, 0);
        String request =
            "GET /api/v1/export?format=" + format + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().readNBytes(50_000)).hasSize(50_000);
      }
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson"})
  void whatFailsInTheMiddleDoesNotLookWhole(String format) throws Exception {
    try (TestServer server = new TestServer(failingAfter(5_000))) {
      String path = "/api/v1/export?format=" + format;

      assertThat(raw(server.port(), path))
          .startsWith("HTTP/1.1 200")
          .contains("S/RES/2396")
          .doesNotContain("problem")
          .doesNotEndWith("0\r\n\r\n");
      assertThatThrownBy(() -> server.get(path)).isInstanceOf(UncheckedIOException.class);
      assertThat(errors()).isNotEmpty().allSatisfy(said -> assertThat(said).contains("export"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv",
        "ndjson",
        "parquet",
        "citations",
        "graphml",
        "ris",
        "bibtex",
        "csl-json",
        "tmx",
        "akn",
        "docx"
      })
  void whatFailsAtOnceIsAProblemAndNoFile(String format) {
    try (TestServer server = new TestServer(failingAfter(1))) {
      HttpResponse<String> response = server.get("/api/v1/export?format=" + format);

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(TestServer.header(response, "Content-Type"))
          .containsExactly("application/problem+json");
      assertThat(TestServer.header(response, "Content-Disposition")).isEmpty();
      assertThat(response.body()).startsWith("{").endsWith("}");
    }
  }

  private static String raw(int port, String target) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      StringBuilder read = new StringBuilder();
      byte[] buffer = new byte[1 << 16];
      try {
        for (int n = socket.getInputStream().read(buffer);
            n >= 0;
            n = socket.getInputStream().read(buffer)) {
          read.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        }
      } catch (java.net.SocketException reset) {
        // As good as an end without the last chunk.
      }
      return read.toString();
    }
  }
}
