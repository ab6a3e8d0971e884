package dev.operative.opensearch.client;

import dev.operative.search.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Speaks to a cluster as JSON over HTTP. What the cluster cannot answer now is asked a few times more, of another
/// node if there are several; then it is said why.
/// Safe for use by several threads.
public final class ClusterClient implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofMinutes(2);

  /// A cluster that lost its manager has another within a few seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;
  private static final long CHECKED_EVERY_MILLIS = 50;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int LEAST_FAULT = 300;

  private final List<URI> nodes;
  private final ClusterAccess access;
  private final ClusterFailure failure;
  private final Duration patience;
  private final HttpClient http;

  /// The number of the node that is asked first.
  private final AtomicInteger first = new AtomicInteger();

  /// @param nodes where nodes of it answer, without a path, at least one
  public ClusterClient(List<URI> nodes, ClusterAccess access) {
    this(nodes, access, PATIENCE);
  }

  /// @param patience for how long is asked again what the cluster cannot answer now
  ClusterClient(List<URI> nodes, ClusterAccess access, Duration patience) {
    this.patience = patience;
    this.nodes = List.copyOf(nodes);
    this.access = access;
    this.failure = new ClusterFailure(nodes);
    this.http = HttpClient.newBuilder().connectTimeout(CONNECTING).sslContext(access.tls()).build();
  }

  /// What goes wrong here, in the user's words.
  public ClusterFailure failure() {
    return failure;
  }

  /// Asks for something.
  ///
  /// @return the answer; missing when the cluster has no such thing
  public JsonNode get(String path) {
    return get(path, Deadline.NONE);
  }

  /// Asks for something that is only wanted before a deadline.
  ///
  /// @return the answer; missing when the cluster has no such thing
  public JsonNode get(String path, Deadline deadline) {
    return exchange("GET", path, new byte[0], deadline, answer -> answer);
  }

  /// An object as a line of [#sendLines].
  public static String line(Map<String, ?> object) {
    return JSON.writeValueAsString(object) + '\n';
  }

  /// Sends an object.
  public JsonNode send(String method, String path, Map<String, ?> body) {
    return exchange(method, path, JSON.writeValueAsBytes(body));
  }

  /// Searches an index for a whole answer that is only wanted before a deadline.
  public JsonNode search(String index, Map<String, ?> body, Deadline deadline) {
    String path = "/" + index + "/_search?allow_partial_search_results=false";
    return exchange("POST", path, JSON.writeValueAsBytes(body), deadline, this::whole);
  }

  /// Sends searches, for each a line that says where to search and one that says what for.
  ///
  /// @return the answers, in the order of the searches
  public List<JsonNode> searches(Collection<Map<String, ?>> lines, Deadline deadline) {
    return exchange(
        "POST",
        "/_msearch",
        bytes(lines.stream().map(ClusterClient::line).toList()),
        deadline,
        answers -> allWhole(answers.path("responses")));
  }

  /// Sends changes, as [#line] writes them.
  public JsonNode sendLines(String path, Collection<String> lines) {
    return exchange("POST", path, bytes(lines));
  }

  private static byte[] bytes(Collection<String> lines) {
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }

  /// There is no answer; another try may get one.
  private static final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;

    NoAnswerException(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  /// Takes what was answered.
  ///
  /// @param <T> what is made of it
  private interface Taking<T> {
    T from(JsonNode answer) throws NoAnswerException;
  }

  private List<JsonNode> allWhole(JsonNode answers) throws NoAnswerException {
    List<JsonNode> whole = new ArrayList<>();
    for (JsonNode each : answers) {
      whole.add(whole(each));
    }
    return whole;
  }

  /// An answer that misses what some shards hold is none.
  private JsonNode whole(JsonNode answer) throws NoAnswerException {
    if (answer.has("error")) {
      int status = answer.path("status").asInt(500);
      throw noAnswer(status, failure.of(status, answer.path("error")));
    }
    if (answer.path("timed_out").asBoolean(false) || !answer.has("hits")) {
      throw new NoAnswerException(failure.cutShort());
    }
    if (answer.path("_shards").path("failed").asInt(0) > 0) {
      throw new NoAnswerException(failure.partial(answer.path("_shards")));
    }
    return answer;
  }

  /// What is thrown for an answer that is none and stays so goes past who asks again.
  private static NoAnswerException noAnswer(int status, RuntimeException reason) {
    if (ClusterFailure.mayPass(status)) {
      return new NoAnswerException(reason);
    }
    throw reason;
  }

  private JsonNode exchange(String method, String path, byte[] body) {
    return exchange(method, path, body, Deadline.NONE, answer -> answer);
  }

  private <T> T exchange(
      String method, String path, byte[] body, Deadline deadline, Taking<T> taking) {
    long end = System.nanoTime() + patience.toNanos();
    long pause = FIRST_PAUSE_MILLIS;
    while (true) {
      int node = first.get();
      try {
        return taking.from(answer(request(node, method, path, body), deadline));
      } catch (IOException none) {
        if (System.nanoTime() - end > 0) {
          throw none instanceof NoAnswerException no ? no.reason : failure.unreachable(none);
        }
      }
      first.compareAndSet(node, (node + 1) % nodes.size());
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
      deadline.check();
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }
  }

  private JsonNode answer(HttpRequest request, Deadline deadline) throws IOException {
    HttpResponse<byte[]> answer = once(request, deadline);
    int status = answer.statusCode();
    boolean asks = request.method().equals("GET") || request.method().equals("DELETE");
    if (status == NOT_FOUND && asks) {
      return MissingNode.getInstance();
    }
    if (status < LEAST_FAULT || status == CONFLICT) {
      return JSON.readTree(answer.body());
    }
    throw noAnswer(status, failure.of(status, error(answer.body())));
  }

  private static JsonNode error(byte[] body) {
    try {
      return JSON.readTree(body).path("error");
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }

  private HttpRequest request(int node, String method, String path, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(nodes.get(node).resolve(path))
            .timeout(ANSWERING)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    access.authorization().ifPresent(who -> request.header("Authorization", who));
    return request.build();
  }

  private HttpResponse<byte[]> once(HttpRequest request, Deadline deadline) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      while (true) {
        try {
          return answer.get(CHECKED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          deadline.check();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the request was stopped");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException gone) {
        throw gone;
      }
      throw new IOException(failed.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
