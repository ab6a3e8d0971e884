package dev.operative.opensearch.commit;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.Mapping;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The commits of an index on a cluster: each is an index of the cluster, and the name that users give is an alias for the one
/// that was committed last. A commit is begun as a clone of the one before, which shares its files, and nobody sees it before
/// the alias is moved, all at once.
///
/// @param name the name of the index as users give it
/// @param shards the number of primary shards of an index that is begun
public record Generations(ClusterClient cluster, String name, int shards) {
  /// How long those may still be read who began before the next commit.
  private static final Duration READ_ON = Duration.ofMinutes(10);

  private static final String INFIX = "-g";
  private static final String WRITE_BLOCK = "index.blocks.write";

  /// The index that was committed last; empty when none was.
  public Optional<String> current() {
    return current(Deadline.NONE);
  }

  /// The same, wanted before a deadline.
  public Optional<String> current(Deadline deadline) {
    return cluster
        .get("/_alias/" + name, deadline)
        .propertyStream()
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Begins an index that nobody sees.
  ///
  /// @param base the commit that it goes on from; empty to begin without anything
  /// @return its name
  /// @throws IndexUnusableException when the cluster cannot make all of it now
  public String begin(Optional<String> base) {
    String next = name + INFIX + "%08d".formatted(highest() + 1);
    if (base.isEmpty()) {
      cluster.send("PUT", "/" + next, Mapping.description(shards));
    } else {
      cluster.send("PUT", "/" + base.get() + "/_settings", Map.of(WRITE_BLOCK, true));
      Map<String, Object> unblocked = new HashMap<>();
      unblocked.put(WRITE_BLOCK, null);
      cluster.send(
          "POST",
          "/" + base.get() + "/_clone/" + next + "?timeout=10s",
          Map.of("settings", unblocked));
    }
    requireWhole(next);
    return next;
  }

  /// Makes sure that all shards of an index are there: a clone whose files were not all linked has none of some.
  ///
  private void requireWhole(String index) {
    try {
      cluster.search(index, Map.of("size", 0), Deadline.NONE);
    } catch (IndexUnusableException halfFinished) {
      drop(index);
      throw new IndexUnusableException(
          Fault.UNREACHABLE,
          "The cluster could not begin the index %s with all its shards; see GET /_cluster/allocation/explain, and that no disk is over 85 %% full, then run again: the index as it was before is intact"
              .formatted(index),
          halfFinished);
    }
  }

  /// Shows an index to everybody in place of another.
  public void show(String next, Optional<String> before) {
    List<Map<String, ?>> actions = new ArrayList<>();
    // It may have been moved already, by a message whose answer got lost.
    before.ifPresent(
        old ->
            actions.add(
                Map.of("remove", Map.of("index", old, "alias", name, "must_exist", false))));
    actions.add(Map.of("add", Map.of("index", next, "alias", name)));
    cluster.send("POST", "/_aliases", Map.of("actions", actions));
  }

  /// Removes an index that was not committed.
  public void drop(String index) {
    cluster.send("DELETE", "/" + index, Map.of());
  }

  /// Removes what was begun and not committed by a run that ended in between.
  ///
  /// @param current the commit that is seen
  public void dropUnfinished(Optional<String> current) {
    all().stream()
        .filter(index -> current.isEmpty() || index.compareTo(current.get()) > 0)
        .forEach(this::drop);
  }

  /// Removes the commits that were replaced so long ago that nobody reads them any more.
  ///
  /// @param current the commit that is seen
  public void dropOld(String current) {
    String replaced = "";
    for (String index : all()) {
      if (!replaced.isEmpty() && index.compareTo(current) <= 0) {
        boolean longAgo =
            CommitRecord.read(cluster, index)
                .filter(next -> next.committed().plus(READ_ON).isBefore(Instant.now()))
                .isPresent();
        if (longAgo) {
          drop(replaced);
        }
      }
      replaced = index;
    }
  }

  private long highest() {
    NavigableSet<String> all = all();
    return all.isEmpty()
        ? 0
        : Long.parseLong(all.last().substring(all.last().lastIndexOf(INFIX) + INFIX.length()));
  }

  /// All of them, the oldest first.
  public NavigableSet<String> all() {
    NavigableSet<String> all = new TreeSet<>();
    JsonNode found = cluster.get("/" + name + INFIX + "*/_alias");
    // Another index may have a name that begins so.
    Pattern own = Pattern.compile(Pattern.quote(name + INFIX) + "\\d{8,}");
    found
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(index -> own.matcher(index).matches())
        .forEach(all::add);
    return all;
  }
}
