package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.operative.engine.NaiveIndex;
import dev.operative.engine.NaiveView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.web.http.PublicAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** How a server is reached by others: names, proxies, TLS in front of it, its ports, its end. */
@Timeout(120)
class SiteTest {
  private static final String SEARCH = "/api/v1/search?q=terrorism";
  private static final SearchEngine SAMPLE = NaiveIndex.of(SampleCorpus.documents(), Instant.EPOCH);

  private static TestServer server(PublicAddress address) {
    return new TestServer(SAMPLE, ServerSettings.at("127.0.0.1", 0).with(address));
  }

  /** The whole answer to a request with these headers. */
  private static String get(int port, String path, String... headers) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers);
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PublicAddress behind(String proxy) throws IOException {
    return new PublicAddress(
        Optional.empty(), Set.of("search.example.org"), Set.of(InetAddress.getByName(proxy)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:80", "127.0.0.1.nip.io", "a b"})
  void onlyThisMachineIsServedUnlessItIsSaid(String name) {
    try (TestServer server = server(PublicAddress.LOCAL)) {
      for (String path : List.of("/", SEARCH, "/search.atom?q=terrorism", "/documents")) {
        assertThat(get(server.port(), path, "Host: " + name))
            .as(path)
            .startsWith("HTTP/1.1 4")
            .doesNotContain("Decides", "S/RES/2396");
      }
      assertThat(get(server.port(), "/healthz", "Host: probe")).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:7070", "127.0.0.1:1", "[::1]:7070"})
  void thisMachineIsServedUnderItsOwnNames(String name) {
    try (TestServer server = server(PublicAddress.LOCAL)) {
      assertThat(get(server.port(), SEARCH, "Host: " + name)).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void whatIsRefusedSaysHowToAllowIt() {
    try (TestServer server = server(PublicAddress.LOCAL)) {
      assertThat(get(server.port(), SEARCH, "Host: search.example.org"))
          .startsWith("HTTP/1.1 421")
          .contains("wrong-host", "search.example.org", "--allowed-host");
    }
  }

  @Test
  void linksBeginWithTheBaseAddressWhateverTheHostSays() {
    PublicAddress address =
        new PublicAddress(
            Optional.of(URI.create("https://search.example.org/")),
            PublicAddress.LOCAL_NAMES,
            Set.of());
    try (TestServer server = server(address)) {
      for (String host : List.of("localhost", "search.example.org")) {
        assertThat(get(server.port(), "/search.atom?q=terrorism", "Host: " + host))
            .startsWith("HTTP/1.1 200")
            .contains("https://search.example.org/search.atom", "Strict-Transport-Security: max")
            .doesNotContain("http://" + host);
      }
      assertThat(get(server.port(), "/?ui=zh", "Host: localhost"))
          .containsPattern("Set-Cookie: .*; Secure");
    }
  }

  @Test
  void aTrustedProxyIsBelieved() throws IOException {
    try (TestServer server = server(behind("127.0.0.1"))) {
      String feed =
          get(
              server.port(),
              "/search.atom?q=terrorism",
              "Host: 10.0.0.7:7070",
              "X-Forwarded-Host: search.example.org",
              "X-Forwarded-Proto: https");
      assertThat(feed)
          .startsWith("HTTP/1.1 200")
          .contains("https://search.example.org/search.atom", "Strict-Transport-Security");
    }
  }

  @Test
  void nobodyElseIs() throws IOException {
    try (TestServer server = server(behind("192.0.2.1"))) {
      assertThat(
              get(
                  server.port(),
                  SEARCH,
                  "Host: evil.example",
                  "X-Forwarded-Host: search.example.org"))
          .startsWith("HTTP/1.1 421");
      assertThat(
              get(
                  server.port(),
                  "/search.atom?q=terrorism",
                  "Host: search.example.org",
                  "X-Forwarded-Proto: https"))
          .contains("http://search.example.org/")
          .doesNotContain("https://search.example.org", "Strict-Transport-Security");
      assertThat(get(server.port(), "/?ui=zh", "Host: search.example.org"))
          .contains("Set-Cookie: ")
          .doesNotContain("; Secure");
    }
  }

  @Test
  void thoseWhoWatchHaveAPortOfTheirOwn() {
    try (TestServer server =
        new TestServer(SAMPLE, ServerSettings.at("127.0.0.1", 0).withAdminPort(0))) {
      int admin = server.adminPort();
      for (String path : List.of("/healthz", "/readyz", "/metrics")) {
        assertThat(get(admin, path, "Host: probe")).as(path).startsWith("HTTP/1.1 200");
        assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(get(admin, SEARCH, "Host: 127.0.0.1")).startsWith("HTTP/1.1 404");
      assertThat(server.get(SEARCH).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    TestServer server =
        new TestServer(
            NaiveIndex.always(
                new NaiveView(SampleCorpus.documents()) {
                  @Override
                  public List<SearchResult> search(List<SearchRequest> requests) {
                    begun.countDown();
                    try {
                      goOn.await();
                    } catch (InterruptedException cut) {
                      Thread.currentThread().interrupt();
                      throw new IllegalStateException(cut);
                    }
                    return super.search(requests);
                  }
                }));
    int port = server.port();
    CompletableFuture<String> answer =
        CompletableFuture.supplyAsync(
            () -> get(port, SEARCH, "Host: localhost"), Thread.ofVirtual()::start);
    begun.await();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(server::close, Thread.ofVirtual()::start);
    while (accepts(port)) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    assertThat(answer.get(60, TimeUnit.SECONDS)).startsWith("HTTP/1.1 200").endsWith("}");
    end.get(60, TimeUnit.SECONDS);
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void anErrorEndsOneRequestAndIsFoundInTheLog() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    SearchEngine deep =
        NaiveIndex.always(
            new NaiveView(SampleCorpus.documents()) {
              @Override
              public List<SearchResult> search(List<SearchRequest> requests) {
                throw new StackOverflowError("as deep as can be");
              }
            });
    try (TestServer server = new TestServer(deep)) {
      HttpResponse<String> broken = server.get(SEARCH);
      assertThat(broken.statusCode()).isEqualTo(500);
      String id = TestServer.header(broken, "X-Request-Id").getFirst();
      assertThat(broken.body()).startsWith("{").contains("request " + id);
      assertThat(server.get("/?q=secret", "Accept", "text/html").body())
          .contains("Something went wrong");
      assertThat(log.list)
          .anySatisfy(line -> assertThat(line.getFormattedMessage()).contains(id))
          .noneSatisfy(
              line -> assertThat(line.getFormattedMessage()).containsAnyOf("terrorism", "secret"));
    } finally {
      root.detachAppender(log);
    }
  }
}
