package dev.operative.opensearch.commit;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.client.ClusterFailure;
import dev.operative.opensearch.schema.Mapping;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// Writes objects into one index of a cluster, many at a time. What the cluster has no room for now is sent again: to write an
/// object twice does no harm, since it has a name.
public final class BulkWriter {
  private static final int MOST_CHANGES = 300;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int TRIES = 8;
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final int NOT_FOUND = 404;
  private static final int LEAST_FAULT = 300;

  private final ClusterClient cluster;
  private final String index;
  private final Set<String> texts = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();
  private int characters;

  /// @param index the index that is written
  public BulkWriter(ClusterClient cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /// The index that is written.
  public String index() {
    return index;
  }

  /// Writes an object in place of the one of that name.
  public void put(String name, Map<String, ?> object) {
    Map<String, Object> unknown = Mapping.texts(object.keySet());
    if (texts.addAll(unknown.keySet())) {
      cluster.send("PUT", "/" + index + "/_mapping", Map.of("properties", unknown));
    }
    add(ClusterClient.line(Map.of("index", Map.of("_id", name))) + ClusterClient.line(object));
  }

  /// Changes some fields of an object.
  void change(String name, Map<String, ?> fields) {
    add(
        ClusterClient.line(Map.of("update", Map.of("_id", name)))
            + ClusterClient.line(Map.of("doc", fields)));
  }

  /// Takes an object out, if it is there.
  public void delete(String name) {
    add(ClusterClient.line(Map.of("delete", Map.of("_id", name))));
  }

  private void add(String change) {
    waiting.add(change);
    characters += change.length();
    if (waiting.size() >= MOST_CHANGES || characters >= MOST_CHARACTERS) {
      flush();
    }
  }

  /// Writes what waits, and lets it be found.
  public void refresh() {
    flush();
    cluster.send("POST", "/" + index + "/_refresh", Map.of());
  }

  private void flush() {
    List<String> left = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    long pause = FIRST_PAUSE_MILLIS;
    for (int tries = TRIES; !left.isEmpty(); tries--) {
      left = send(left);
      if (!left.isEmpty()) {
        if (tries == 0) {
          throw new IndexUnusableException(
              Fault.UNREACHABLE,
              "The cluster has no room for more changes of the index %s now; run again later"
                  .formatted(index));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        pause *= 2;
      }
    }
  }

  /// @return the changes to be sent again
  private List<String> send(List<String> changes) {
    JsonNode items = cluster.sendLines("/" + index + "/_bulk", changes).path("items");
    List<String> again = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      JsonNode outcome = items.path(i).valueStream().findFirst().orElse(items.path(i));
      int status = outcome.path("status").asInt(0);
      if (ClusterFailure.mayPass(status, outcome.path("error"))) {
        again.add(changes.get(i));
      } else if (status >= LEAST_FAULT
          && !(status == NOT_FOUND && outcome.path("error").isMissingNode())) {
        throw cluster.failure().of(status, outcome.path("error"));
      }
    }
    return again;
  }
}
