package dev.operative.opensearch.client;

import dev.operative.search.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends requests to nodes and waits for answers as long as the node lives: one that is silent for a while is asked for a sign
/// of life, and given up when it gives none. So a long search is waited for, and a node that was cut off is not.
/// Safe for use by several threads.
final class NodeCaller implements AutoCloseable {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration ANSWERING = Duration.ofMinutes(2);
  private static final long CHECKED_EVERY_MILLIS = 50;

  private final ClusterAccess access;
  private final Duration silence;
  private final HttpClient http;

  /// @param silence how long a node may be silent before it is asked for a sign of life, and how long it has for that
  NodeCaller(ClusterAccess access, Duration silence) {
    this.access = access;
    this.silence = silence;
    // With HTTP/2 all requests share a connection, and one that was cut off would be tried until
    // the system gives it up.
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .sslContext(access.tls())
            .build();
  }

  /// Sends a request.
  ///
  /// @param node where the node answers
  /// @throws IOException when the node gives neither an answer nor a sign of life
  HttpResponse<byte[]> call(URI node, String method, String path, byte[] body, Deadline deadline)
      throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request(node, method, path, body, ANSWERING), BodyHandlers.ofByteArray());
    CompletableFuture<Boolean> sign = CompletableFuture.completedFuture(true);
    long quietSince = System.nanoTime();
    try {
      while (true) {
        try {
          return answer.get(CHECKED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          deadline.check();
        }
        if (sign.isDone()) {
          if (!sign.join()) {
            throw new HttpTimeoutException("%s is silent".formatted(node.getAuthority()));
          }
          if (System.nanoTime() - quietSince > silence.toNanos()) {
            sign = signOfLife(node);
            quietSince = System.nanoTime();
          }
        } else {
          quietSince = System.nanoTime();
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
      sign.cancel(true);
    }
  }

  private HttpRequest request(URI node, String method, String path, byte[] body, Duration longest) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(path))
            .timeout(longest)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    access.authorization().ifPresent(who -> request.header("Authorization", who));
    return request.build();
  }

  /// Whether a node answers anything at all, be it that it refuses to.
  CompletableFuture<Boolean> signOfLife(URI node) {
    return http.sendAsync(
            request(node, "GET", "/", new byte[0], silence), BodyHandlers.discarding())
        .thenApply(any -> true)
        .exceptionally(gone -> false);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
