package dev.operative.opensearch.client;

import dev.operative.search.ExpansionLimitException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Says in the user's words why a cluster failed.
///
/// @param nodes where it should answer
public record ClusterFailure(List<URI> nodes) {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int LEAST_FAULT = 500;

  private String server() {
    return nodes.stream().map(URI::toString).collect(Collectors.joining(", "));
  }

  /// Whether another try may have another answer.
  ///
  /// @param error what the cluster says
  public static boolean mayPass(int status, JsonNode error) {
    return (status == TOO_MANY || status > LEAST_FAULT) && !isOfDisks(error.toString());
  }

  /// Nodes whose disks are full let nobody write, until somebody makes room.
  private static boolean isOfDisks(String said) {
    return said.contains("read-only-allow-delete") || said.contains("flood_stage");
  }

  /// The exception to throw for an answer that is none.
  ///
  /// @param error what the cluster says
  public RuntimeException of(int status, JsonNode error) {
    String said = error.toString();
    if (status == UNAUTHORIZED || status == FORBIDDEN && said.contains("security_exception")) {
      return new IndexUnusableException(
          Fault.UNREACHABLE,
          "The cluster at %s refuses this user; set %s, and %s or %s, and see that the user has the rights"
              .formatted(
                  server(),
                  ClusterAccess.USER,
                  ClusterAccess.PASSWORD_FILE,
                  ClusterAccess.PASSWORD));
    }
    if (isOfDisks(said)) {
      return new IndexUnusableException(
          Fault.DISK_FULL,
          "The disks of the cluster at %s are full; the index as it was before is intact: make room and run again"
              .formatted(server()));
    }
    if (status == FORBIDDEN) {
      return new IndexUnusableException(
          Fault.READ_ONLY,
          "The cluster at %s lets nobody write the index now: %s"
              .formatted(server(), reason(error)));
    }
    if (status == NOT_FOUND) {
      return new IndexUnusableException(
          Fault.UNREACHABLE,
          "What was read of the index on the cluster at %s has been replaced meanwhile; ask again"
              .formatted(server()));
    }
    if (said.contains("too_many_clauses") || said.contains("too_many_nested_clauses")) {
      return new ExpansionLimitException(new IllegalStateException(reason(error)));
    }
    if (mayPass(status, error) || status == LEAST_FAULT) {
      return new IndexUnusableException(
          Fault.UNREACHABLE,
          "The cluster at %s has no whole answer now: %s; see that its nodes run (GET /_cluster/health), then ask again"
              .formatted(server(), reason(error)));
    }
    return new IllegalStateException(
        "the cluster at %s does not understand (%d): %s".formatted(server(), status, said));
  }

  /// The exception to throw when the cluster stopped before it had found everything.
  RuntimeException cutShort() {
    return new IndexUnusableException(
        Fault.UNREACHABLE,
        "The cluster at %s cut its answer short; ask again, or for less".formatted(server()));
  }

  /// The exception to throw when some shards did not answer.
  RuntimeException partial(JsonNode shards) {
    return new IndexUnusableException(
        Fault.UNREACHABLE,
        "Of the %d shards of the index on the cluster at %s, only %d answered; see that its nodes run (GET /_cluster/health), then ask again"
            .formatted(
                shards.path("total").asInt(0), server(), shards.path("successful").asInt(0)));
  }

  /// The exception to throw when nobody answers.
  RuntimeException unreachable(IOException cause) {
    return new IndexUnusableException(
        Fault.UNREACHABLE,
        "The cluster at %s does not answer (%s); see that it runs and can be reached, then try again"
            .formatted(server(), said(cause)),
        cause);
  }

  private static String said(IOException cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }

  private static String reason(JsonNode error) {
    JsonNode first = error.path("root_cause").path(0).path("reason");
    return first.asString(error.path("reason").asString("no reason is given"));
  }
}
