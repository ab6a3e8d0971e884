package dev.operative.opensearch.client;

import dev.operative.search.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

  /// With the time for a sign of life, a silent node costs a request three seconds.
  private static final Duration SILENCE = Duration.ofMillis(1_500);

  /// A cluster that lost its manager has another within a few seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;

  /// What is made and there already is no failure: the answer to the message that made it may have got lost.
  private static final String THERE_ALREADY = "resource_already_exists_exception";

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int LEAST_FAULT = 300;

  private final List<URI> nodes;
  private final ClusterFailure failure;
  private final Duration patience;
  private final NodeCaller caller;
  private final NodeChoice choice;

  /// @param nodes where nodes of it answer, without a path, at least one
  public ClusterClient(List<URI> nodes, ClusterAccess access) {
    this(nodes, access, PATIENCE, SILENCE);
  }

  /// @param patience for how long is asked again what the cluster cannot answer now
  /// @param silence how long a node may be silent before it is asked for a sign of life
  ClusterClient(List<URI> nodes, ClusterAccess access, Duration patience, Duration silence) {
    this.patience = patience;
    this.nodes = List.copyOf(nodes);
    this.failure = new ClusterFailure(nodes);
    this.caller = new NodeCaller(access, silence);
    this.choice = new NodeChoice(nodes.size(), System::nanoTime, this::probe);
  }

  private void probe(int node) {
    var unused =
        caller
            .signOfLife(nodes.get(node))
            .thenAccept(
                lives -> {
                  if (lives) {
                    choice.answered(node);
                  } else {
                    choice.failed(node);
                  }
                });
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
      throw noAnswer(status, answer.path("error"));
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
  private NoAnswerException noAnswer(int status, JsonNode error) {
    RuntimeException reason = failure.of(status, error);
    if (ClusterFailure.mayPass(status, error)) {
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
    for (int tries = 1; ; tries++) {
      try {
        return taking.from(answer(choice.next(), method, path, body, deadline));
      } catch (IOException none) {
        if (System.nanoTime() - end > 0) {
          throw none instanceof NoAnswerException no ? no.reason : failure.unreachable(none);
        }
      }
      deadline.check();
      if (tries % nodes.size() == 0) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        deadline.check();
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private JsonNode answer(int node, String method, String path, byte[] body, Deadline deadline)
      throws IOException {
    HttpResponse<byte[]> answer;
    try {
      answer = caller.call(nodes.get(node), method, path, body, deadline);
    } catch (IOException silent) {
      choice.failed(node);
      throw silent;
    }
    choice.answered(node);
    int status = answer.statusCode();
    boolean asks = method.equals("GET") || method.equals("DELETE");
    if (status == NOT_FOUND && asks) {
      return MissingNode.getInstance();
    }
    if (status < LEAST_FAULT || status == CONFLICT) {
      return JSON.readTree(answer.body());
    }
    JsonNode error = error(answer.body());
    if (error.path("type").asString("").equals(THERE_ALREADY)) {
      return error;
    }
    choice.leave(node);
    throw noAnswer(status, error);
  }

  private static JsonNode error(byte[] body) {
    try {
      return JSON.readTree(body).path("error");
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    caller.close();
  }
}
