package dev.operative.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An answer of a cluster is whole, or is said to be none, in the user's words and without a
 * password.
 */
class ClusterClientTest {
  private static final String WHOLE =
      """
      {"timed_out": false, "_shards": {"total": 3, "successful": 3, "failed": 0}, "hits": {"hits": []}}""";
  private static final Map<String, String> ENVIRONMENT =
      Map.of(ClusterAccess.USER, "reader", ClusterAccess.PASSWORD, "open sesame");

  private HttpServer server;
  private ClusterClient client;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> authorizations = new ArrayList<>();

  private record Answer(int status, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client =
        new ClusterClient(
            List.of(address()),
            ClusterAccess.of(ENVIRONMENT),
            Duration.ofMillis(200),
            Duration.ofMillis(500));
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    Answer answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  private void search(Deadline deadline) {
    client.search("works", Map.of(), deadline);
  }

  private void failsWith(Fault fault, String... said) {
    assertThatThrownBy(() -> search(Deadline.NONE))
        .isInstanceOfSatisfying(
            IndexUnusableException.class, failure -> assertThat(failure.fault()).isEqualTo(fault))
        .message()
        .contains(said)
        .contains(address().toString())
        .doesNotContain("sesame");
  }

  @Test
  void asksAgainWhatTheClusterCouldNotAnswer() {
    answers.add(new Answer(503, "{}"));
    answers.add(new Answer(429, "{}"));
    answers.add(new Answer(200, WHOLE));

    try (ClusterClient patient =
        new ClusterClient(
            List.of(address()),
            ClusterAccess.of(ENVIRONMENT),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1))) {
      patient.search("works", Map.of(), Deadline.NONE);
    }

    assertThat(authorizations).hasSize(3).allMatch("Basic cmVhZGVyOm9wZW4gc2VzYW1l"::equals);
  }

  @Test
  void saysWhatToDoWhenTheClusterHasNoAnswer() {
    answers.add(new Answer(503, "{\"error\": {\"reason\": \"no manager\"}}"));
    failsWith(Fault.UNREACHABLE, "no manager", "_cluster/health");
  }

  @Test
  void anAnswerWithoutSomeShardsIsNone() {
    answers.add(
        new Answer(
            200,
            """
            {"timed_out": false, "_shards": {"total": 3, "successful": 2, "failed": 1}, "hits": {"hits": []}}"""));
    failsWith(Fault.UNREACHABLE, "3 shards", "only 2 answered");
  }

  @Test
  void oneOfSeveralSearchesWithoutAnAnswerHasAllAskedAgain() {
    String failed = "{\"error\": {\"reason\": \"all shards failed\"}, \"status\": 503}";
    answers.add(new Answer(200, "{\"responses\": [%s, %s]}".formatted(WHOLE, failed)));
    answers.add(new Answer(200, "{\"responses\": [%s, %s]}".formatted(WHOLE, WHOLE)));

    assertThat(client.searches(List.of(), Deadline.NONE)).hasSize(2);
    assertThat(authorizations).hasSize(2);
  }

  @Test
  void anotherNodeIsAskedWhenOneIsGone() throws IOException {
    answers.add(new Answer(200, WHOLE));
    URI gone;
    try (ServerSocket free = new ServerSocket(0)) {
      gone = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/");
    }
    try (ClusterClient several =
        new ClusterClient(
            List.of(gone, address()),
            ClusterAccess.of(ENVIRONMENT),
            Duration.ofSeconds(5),
            Duration.ofMillis(500))) {
      several.search("works", Map.of(), Deadline.NONE);
    }
    assertThat(authorizations).hasSize(1);
  }

  @Test
  void anAnswerThatWasCutShortIsNone() {
    answers.add(new Answer(200, WHOLE.replace("false", "true")));
    failsWith(Fault.UNREACHABLE, "cut its answer short");
  }

  @Test
  void namesTheVariablesWhenItIsRefused() {
    answers.add(new Answer(401, "Unauthorized"));
    failsWith(Fault.UNREACHABLE, ClusterAccess.USER, ClusterAccess.PASSWORD_FILE);
  }

  @Test
  void saysThatTheDisksAreFull() {
    answers.add(
        new Answer(
            403,
            """
            {"error": {"reason": "index [works] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];"}}"""));
    failsWith(Fault.DISK_FULL, "make room");
  }

  @Test
  void saysThatNobodyAnswers() {
    server.stop(0);
    failsWith(Fault.UNREACHABLE, "does not answer");
  }

  @Test
  void givesUpWhenTheDeadlinePasses() {
    answers.add(new Answer(503, "{}"));
    AtomicBoolean first = new AtomicBoolean(true);

    assertThatThrownBy(() -> search(() -> !first.getAndSet(false)))
        .isInstanceOf(Deadline.PassedException.class);
  }

  @Test
  void whatIsNotThereIsMissing() {
    answers.add(new Answer(404, "{\"error\": \"alias [works] missing\", \"status\": 404}"));
    assertThat(client.get("/_alias/works").isMissingNode()).isTrue();
  }
}
