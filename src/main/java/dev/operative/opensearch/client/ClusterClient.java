package dev.operative.opensearch.client;

import dev.operative.search.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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
  private static final int TRIES = 5;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long CHECKED_EVERY_MILLIS = 50;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final List<URI> nodes;
  private final ClusterAccess access;
  private final ClusterFailure failure;
  private final HttpClient http;

  /// The number of the node that is asked first.
  private final AtomicInteger first = new AtomicInteger();

  /// @param nodes where nodes of it answer, without a path, at least one
  public ClusterClient(List<URI> nodes, ClusterAccess access) {
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
    return exchange("GET", path, new byte[0], Deadline.NONE);
  }

  /// Sends an object.
  public JsonNode send(String method, String path, Map<String, ?> body) {
    return exchange(method, path, JSON.writeValueAsBytes(body), Deadline.NONE);
  }

  /// Searches an index for a whole answer that is only wanted before a deadline.
  public JsonNode search(String index, Map<String, ?> body, Deadline deadline) {
    String path = "/" + index + "/_search?allow_partial_search_results=false";
    return whole(exchange("POST", path, JSON.writeValueAsBytes(body), deadline));
  }

  /// Sends searches, for each a line that says where to search and one that says what for.
  ///
  /// @return the answers, in the order of the searches
  public List<JsonNode> searches(Collection<Map<String, ?>> lines, Deadline deadline) {
    JsonNode answers = exchange("POST", "/_msearch", lines(lines), deadline).path("responses");
    return answers.valueStream().map(this::whole).toList();
  }

  /// Sends changes, as lines.
  public JsonNode sendLines(String path, Collection<Map<String, ?>> lines) {
    return exchange("POST", path, lines(lines), Deadline.NONE);
  }

  private static byte[] lines(Collection<Map<String, ?>> lines) {
    StringBuilder written = new StringBuilder();
    lines.forEach(line -> written.append(JSON.writeValueAsString(line)).append('\n'));
    return written.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /// An answer that misses what some shards hold is none.
  private JsonNode whole(JsonNode answer) {
    if (answer.has("error")) {
      throw failure.of(answer.path("status").asInt(500), answer.path("error"));
    }
    if (answer.path("timed_out").asBoolean(false) || !answer.has("hits")) {
      throw failure.cutShort();
    }
    if (answer.path("_shards").path("failed").asInt(0) > 0) {
      throw failure.partial(answer.path("_shards"));
    }
    return answer;
  }

  private JsonNode exchange(String method, String path, byte[] body, Deadline deadline) {
    long pause = FIRST_PAUSE_MILLIS;
    for (int left = TRIES - 1; ; left--) {
      int node = first.get();
      try {
        HttpResponse<byte[]> answer = once(request(node, method, path, body), deadline);
        int status = answer.statusCode();
        if (status == NOT_FOUND && (method.equals("GET") || method.equals("DELETE"))) {
          return MissingNode.getInstance();
        }
        if (status < 300 || status == CONFLICT) {
          return JSON.readTree(answer.body());
        }
        if (!ClusterFailure.mayPass(status) || left == 0) {
          throw failure.of(status, error(answer.body()));
        }
      } catch (IOException gone) {
        if (left == 0) {
          throw failure.unreachable(gone);
        }
      }
      first.compareAndSet(node, (node + 1) % nodes.size());
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
      deadline.check();
      pause *= 2;
    }
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
