package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveIndex;
import dev.operative.engine.NaiveView;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.web.admission.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Too many requests, too slow clients, and searches that nobody waits for. */
@Timeout(120)
class AdmissionTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(50);

  /** Has one permit for every search that has begun. */
  private final Semaphore begun = new Semaphore(0);

  /** Counted down when the work on a request has ended. */
  private final CountDownLatch ended = new CountDownLatch(1);

  private static TestServer server(SearchEngine engine, Limits limits) {
    return new TestServer(engine, ServerSettings.at("127.0.0.1", 0).with(limits));
  }

  private static Limits limits(Duration searchTime, Duration grace) {
    return new Limits(2, 2, 4, 1, SHORT, searchTime, LONG, grace, 1_000_000_000, SHORT);
  }

  /** An index whose exports never end. */
  private SearchEngine endless() {
    List<IndexedProvision> all =
        NaiveIndex.of(SampleCorpus.documents(), Instant.EPOCH).view().provisions();
    return NaiveIndex.always(
        new NaiveView(SampleCorpus.documents()) {
          @Override
          public long scan(Query query, Filters filters, Consumer<IndexedProvision> sink) {
            try {
              while (true) {
                all.forEach(sink);
              }
            } finally {
              ended.countDown();
            }
          }
        });
  }

  /** An index that searches until it is told to give up. */
  private SearchEngine tireless() {
    return new SearchEngine() {
      @Override
      public IndexView view(Deadline deadline) {
        return new NaiveView(SampleCorpus.documents()) {
          @Override
          public List<SearchResult> search(List<SearchRequest> requests) {
            begun.release();
            while (!deadline.hasPassed()) {
              LockSupport.parkNanos(1_000_000);
            }
            ended.countDown();
            throw new Deadline.PassedException();
          }
        };
      }

      @Override
      public void close() {}
    };
  }

  /** A client that asks and does not read. */
  private static Socket ask(TestServer server, String path) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1024);
      socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
      String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return socket;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String firstLine(Socket socket) {
    try {
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @Test
  void threeHundredReadersWhoDoNotReadLeaveTheServerAnswering() throws IOException {
    List<Socket> readers = new ArrayList<>();
    try (TestServer server = server(endless(), limits(LONG, LONG))) {
      for (int i = 0; i < 300; i++) {
        readers.add(ask(server, "/api/v1/export?format=ndjson"));
      }
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(server.get("/api/v1/search?q=terrorism").statusCode()).isEqualTo(200);
      HttpResponse<String> refused = server.get("/api/v1/export?format=ndjson");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(TestServer.header(refused, "Retry-After")).containsExactly("5");
      assertThat(TestServer.header(refused, "Content-Type"))
          .containsExactly("application/problem+json");
      assertThat(json(refused).get("type").stringValue()).isEqualTo("/help#problem-overloaded");
      assertThat(readers.stream().map(AdmissionTest::firstLine))
          .filteredOn(line -> line.equals("HTTP/1.1 200"))
          .hasSizeLessThanOrEqualTo(2);
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void whoReadsTooSlowlyIsLeft() throws Exception {
    try (TestServer server = server(endless(), limits(LONG, SHORT));
        Socket reader = ask(server, "/api/v1/export?format=ndjson")) {
      assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(reader.isConnected()).isTrue();
    }
  }

  @Test
  void aSearchWhoseClientHasLeftIsGivenUp() throws Exception {
    try (TestServer server = server(tireless(), limits(LONG, LONG))) {
      try (Socket client = ask(server, "/api/v1/search?q=terrorism")) {
        begun.acquire();
        assertThat(client.isConnected()).isTrue();
      }
      assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSearchPastItsTimeSaysSo() {
    try (TestServer server = server(tireless(), limits(SHORT, LONG))) {
      HttpResponse<String> api = server.get("/api/v1/search?q=terrorism");
      assertThat(api.statusCode()).isEqualTo(503);
      assertThat(TestServer.header(api, "Retry-After")).containsExactly("5");
      assertThat(json(api).get("type").stringValue()).isEqualTo("/help#problem-search-time");
      assertThat(json(api).get("detail").stringValue()).contains("longer");
      HttpResponse<String> page = server.get("/?q=terrorism&ui=zh", "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("检索超过了允许的时间");
    }
  }

  @Test
  void whatFindsNoPlaceIsRefusedInBothLanguages() throws Exception {
    try (TestServer server = server(tireless(), limits(LONG, LONG));
        Socket one = ask(server, "/api/v1/search?q=one");
        Socket two = ask(server, "/api/v1/search?q=two")) {
      begun.acquire(2);
      HttpResponse<String> english = server.get("/documents?ui=en", "Accept", "text/html");
      assertThat(english.statusCode()).isEqualTo(503);
      assertThat(english.body()).contains("Try again in a few seconds");
      assertThat(server.get("/documents?ui=zh", "Accept", "text/html").body()).contains("请过几秒再试");
      assertThat(TestServer.header(english, "Retry-After")).containsExactly("5");
      assertThat(one.isConnected() && two.isConnected()).isTrue();
    }
  }

  @Test
  void aNextRequestSentAheadIsAnsweredToo() throws IOException {
    try (TestServer server = server(tireless(), limits(Duration.ofMillis(400), LONG));
        Socket client = ask(server, "/api/v1/search?q=terrorism")) {
      String next = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      client.getOutputStream().write(next.getBytes(StandardCharsets.UTF_8));
      String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers).startsWith("HTTP/1.1 503").contains("HTTP/1.1 200", "\"ok\"");
    }
  }
}
