package dev.operative.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.operative.opensearch.client.FaultyProxy.Fault;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Two ways to a node, of which one is spoilt: answers come by the other, and it is let be. */
class FaultyNodesTest {
  private static final String WHOLE =
      """
      {"timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0}, "hits": {"hits": []}}""";
  private static final ClusterAccess ACCESS = ClusterAccess.of(Map.of());

  private HttpServer node;
  private FaultyProxy spoilt;
  private FaultyProxy sound;
  private volatile Duration thinking = Duration.ZERO;

  @BeforeEach
  void start() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    node.createContext("/", this::answer);
    node.start();
    URI address = URI.create("http://127.0.0.1:" + node.getAddress().getPort() + "/");
    spoilt = new FaultyProxy(address);
    sound = new FaultyProxy(address);
  }

  @AfterEach
  void stop() throws IOException {
    spoilt.close();
    sound.close();
    node.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().contains("_search")) {
      try {
        Thread.sleep(thinking);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    byte[] body = WHOLE.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private ClusterClient client(URI... nodes) {
    return new ClusterClient(
        List.of(nodes), ACCESS, Duration.ofSeconds(20), Duration.ofMillis(200));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "LATE"})
  void everySearchIsAnsweredAndTheSpoiltWayIsSoonLetBe(Fault fault) {
    spoilt.begin(fault);
    try (ClusterClient client = client(spoilt.address(), sound.address())) {
      for (int i = 0; i < 30; i++) {
        client.search("works", Map.of(), Deadline.NONE);
      }
    }
    assertThat(sound.requests()).hasSizeGreaterThanOrEqualTo(30);
    long asked = spoilt.requests().stream().filter(each -> each.contains("_search")).count();
    assertThat(asked).as("searches that were sent into the void").isLessThanOrEqualTo(1);
  }

  @Test
  void anAnswerThatTakesLongIsWaitedForWhileTheNodeLives() {
    thinking = Duration.ofMillis(1_500);
    try (ClusterClient client = client(sound.address())) {
      client.search("works", Map.of(), Deadline.NONE);
    }
    assertThat(sound.requests().stream().filter(each -> each.contains("_search"))).hasSize(1);
    assertThat(sound.requests()).as("signs of life").contains("GET /");
  }

  @Test
  void aNodeThatIsSlowToSayAnythingIsGivenUp() {
    spoilt.delay(Duration.ofSeconds(60));
    try (ClusterClient client = client(spoilt.address(), sound.address())) {
      for (int i = 0; i < 5; i++) {
        client.search("works", Map.of(), Deadline.NONE);
      }
    }
    assertThat(sound.requests()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aNodeThatIsBackIsAskedAgain() throws Exception {
    spoilt.begin(Fault.CUT);
    sound.begin(Fault.CUT);
    try (ClusterClient client = client(spoilt.address(), sound.address());
        ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<JsonNode> answer =
          asking.submit(() -> client.search("works", Map.of(), Deadline.NONE));
      while (!answer.isDone() && (spoilt.connections() == 0 || sound.connections() == 0)) {
        Thread.sleep(5);
      }
      spoilt.begin(Fault.NONE);

      assertThat(answer.get().path("timed_out").asBoolean()).isFalse();
      assertThat(spoilt.requests()).anyMatch(each -> each.contains("_search"));
    }
  }

  @Test
  void withoutAnySoundWayItIsSaidThatNobodyAnswers() {
    spoilt.begin(Fault.SILENT);
    sound.begin(Fault.CUT);
    try (ClusterClient client =
        new ClusterClient(
            List.of(spoilt.address(), sound.address()),
            ACCESS,
            Duration.ofMillis(500),
            Duration.ofMillis(200))) {
      assertThatThrownBy(() -> client.search("works", Map.of(), Deadline.NONE))
          .isInstanceOf(IndexUnusableException.class)
          .hasMessageContaining("does not answer");
    }
  }
}
