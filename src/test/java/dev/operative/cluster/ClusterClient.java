package dev.operative.cluster;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a cluster as JSON over HTTP: to one of its nodes, and to another when that is gone. */
final class ClusterClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration TIME = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<URI> nodes;

  ClusterClient(List<URI> nodes) {
    this.nodes = new ArrayDeque<>(nodes);
  }

  /** No node gives a whole answer now; another try may get one. */
  static final class UnavailableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
      super(message);
    }

    UnavailableException(IOException cause) {
      super(cause);
    }
  }

  /** Sends an object; fails when it is not taken. */
  JsonNode send(String method, String path, Object body) throws IOException {
    return exchange(method, path, JSON.writeValueAsString(body), "application/json");
  }

  /** Sends objects, a line each; fails when they are not taken. */
  JsonNode sendLines(String path, List<Object> lines) throws IOException {
    return exchange(
        "POST",
        path,
        lines.stream().map(line -> JSON.writeValueAsString(line) + "\n").collect(joining()),
        "application/x-ndjson");
  }

  private JsonNode exchange(String method, String path, String body, String type)
      throws IOException {
    for (int left = nodes.size() - 1; ; left--) {
      try {
        return exchange(nodes.getFirst(), method, path, body, type);
      } catch (UnavailableException gone) {
        nodes.addLast(nodes.removeFirst());
        if (left == 0) {
          throw gone;
        }
      }
    }
  }

  private JsonNode exchange(URI node, String method, String path, String body, String type)
      throws IOException {
    HttpResponse<String> answer;
    try {
      answer =
          http.send(
              HttpRequest.newBuilder(node.resolve(path))
                  .header("Content-Type", type)
                  .timeout(TIME)
                  .method(method, BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (IOException e) {
      throw new UnavailableException(e);
    }
    if (answer.statusCode() >= 500) {
      throw new UnavailableException(answer.body());
    }
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " for " + path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
