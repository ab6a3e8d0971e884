package dev.operative.opensearch.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.BulkWriter;
import dev.operative.opensearch.commit.Scan;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.SentenceVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The vectors of the texts of an index as a cluster keeps them, by one revision of the encoder: an index beside the commits,
/// with an object for each text that has or had vectors, which says with which commit that was, and an object for the commit
/// that was made last.
///
/// @param index the index of the cluster
public record StoredVectors(ClusterClient cluster, String index) {
  private static final String INFIX = "-vectors-";
  private static final int DIGITS_OF_A_REVISION = 12;
  private static final String COMMIT = "commit";
  private static final String KEY = "key";
  private static final String NUMBER = "number";
  private static final String HELD = "held";
  private static final String VECTORS = "vectors";
  private static final String COUNT = "count";

  /// Those by one revision of the encoder.
  ///
  /// @param name the name of the index as users give it
  public static StoredVectors of(ClusterClient cluster, String name, String revision) {
    String digest = StoredObjects.digest(revision).substring(0, DIGITS_OF_A_REVISION);
    return new StoredVectors(cluster, name + INFIX + digest);
  }

  /// Those by all revisions.
  ///
  /// @param name the name of the index as users give it
  public static List<StoredVectors> all(ClusterClient cluster, String name) {
    Pattern own =
        Pattern.compile(Pattern.quote(name + INFIX) + "[0-9a-f]{" + DIGITS_OF_A_REVISION + "}");
    return cluster
        .get("/" + name + INFIX + "*/_alias")
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(found -> own.matcher(found).matches())
        .map(found -> new StoredVectors(cluster, found))
        .toList();
  }

  /// What became of the vectors of a text.
  ///
  /// @param vectors those that were added; empty when they were taken out
  public record Change(TextKey text, Optional<EncodedText> vectors) {}

  boolean exists() {
    return !cluster.get("/" + index + "/_alias").isMissingNode();
  }

  /// Begins an index of them. All of it is read at once and nothing searched in it, so it has one shard, and is compressed well:
  /// bytes stand in text there.
  void create() {
    Map<String, Object> fields =
        Map.of(
            KEY,
            Map.of("type", "keyword"),
            NUMBER,
            Map.of("type", "long"),
            HELD,
            Map.of("type", "boolean"),
            IndexedFields.KEPT,
            Map.of("type", "object", "enabled", false));
    cluster.send(
        "PUT",
        "/" + index,
        Map.of(
            "settings",
            Map.of(
                "number_of_shards",
                1,
                "auto_expand_replicas",
                "0-1",
                "refresh_interval",
                "-1",
                "codec",
                "best_compression"),
            "mappings",
            Map.of("dynamic", false, "properties", fields)));
  }

  /// Takes all of it away.
  void drop() {
    cluster.send("DELETE", "/" + index, Map.of());
  }

  /// Lets everything be found that was written.
  void refresh() {
    cluster.send("POST", "/" + index + "/_refresh", Map.of());
  }

  /// The commit that was made last; empty when none was.
  public Optional<VectorCommit> committed(Deadline deadline) {
    return VectorCommit.read(cluster.get("/" + index + "/_doc/" + COMMIT, deadline));
  }

  /// Makes a commit the last one.
  void commit(VectorCommit commit) {
    cluster.send("PUT", "/" + index + "/_doc/" + COMMIT, commit.object());
  }

  /// Writes what became of the vectors of a text.
  ///
  /// @param number that of the commit it belongs to
  static void write(BulkWriter writer, Change change, long number) {
    String name = change.text().hex();
    writer.put(
        name,
        change
            .vectors()
            .map(
                vectors ->
                    Map.of(
                        KEY,
                        name,
                        NUMBER,
                        number,
                        HELD,
                        true,
                        IndexedFields.KEPT,
                        Map.<String, Object>of(
                            VECTORS, joined(vectors), COUNT, 1 + vectors.clauses().size())))
            .orElseGet(() -> Map.of(KEY, name, NUMBER, number, HELD, false)));
  }

  private static String joined(EncodedText vectors) {
    int length = vectors.whole().steps().length;
    byte[] all = Arrays.copyOf(vectors.whole().steps(), length * (1 + vectors.clauses().size()));
    int end = length;
    for (SentenceVector clause : vectors.clauses()) {
      System.arraycopy(clause.steps(), 0, all, end, length);
      end += length;
    }
    return Base64.getEncoder().encodeToString(all);
  }

  private static EncodedText vectors(JsonNode kept) {
    byte[] all = Base64.getDecoder().decode(kept.path(VECTORS).asString());
    int length = all.length / kept.path(COUNT).asInt(1);
    List<SentenceVector> vectors = new ArrayList<>();
    for (int start = 0; start < all.length; start += length) {
      vectors.add(new SentenceVector(Arrays.copyOfRange(all, start, start + length)));
    }
    return new EncodedText(vectors.getFirst(), vectors.subList(1, vectors.size()));
  }

  /// Reads all of them; says what is wrong, if something is.
  public Optional<String> fault() {
    Optional<VectorCommit> last = committed(Deadline.NONE);
    long number = last.map(VectorCommit::number).orElse(0L);
    int size = last.map(VectorCommit::size).orElse(0);
    int[] read = new int[1];
    int[] begun = new int[1];
    try {
      changes(0, number, change -> read[0]++);
      changes(number, Long.MAX_VALUE, change -> begun[0]++);
    } catch (IllegalArgumentException unreadable) {
      return Optional.of("they are not what was written: " + unreadable.getMessage());
    }
    // What a run writes now may replace what was committed.
    return read[0] == size || begun[0] > 0
        ? Optional.empty()
        : Optional.of("%,d texts have their vectors in place of %,d".formatted(read[0], size));
  }

  /// The texts that have vectors, committed or not.
  Set<TextKey> held() {
    Set<TextKey> held = new HashSet<>();
    new Scan(cluster, index, List.of(KEY), List.of(KEY))
        .run(
            Map.of("term", Map.of(HELD, true)),
            Deadline.NONE,
            found -> held.add(new TextKey(StoredObjects.value(found, KEY))));
    return held;
  }

  /// Gives what became of each text between two commits.
  ///
  /// @param after the number of the earlier commit; 0 for all that has vectors
  /// @param last the number of the later one
  public void changes(long after, long last, Consumer<Change> sink) {
    List<Object> wanted = new ArrayList<>();
    wanted.add(Map.of("range", Map.of(NUMBER, Map.of("gt", after, "lte", last))));
    if (after == 0) {
      wanted.add(Map.of("term", Map.of(HELD, true)));
    }
    new Scan(cluster, index, List.of(NUMBER, KEY), List.of(KEY, HELD, IndexedFields.KEPT))
        .run(
            Map.of("bool", Map.of("filter", wanted)),
            Deadline.NONE,
            found ->
                sink.accept(
                    new Change(
                        new TextKey(StoredObjects.value(found, KEY)),
                        found.path("_source").path(HELD).asBoolean(false)
                            ? Optional.of(vectors(StoredObjects.kept(found)))
                            : Optional.empty())));
  }
}
