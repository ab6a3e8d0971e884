package dev.operative.opensearch.commit;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The record of a commit on a cluster: its format, its time and its attachments.
///
/// @param format the format of the index, [Schema#FORMAT]
/// @param committed when it was committed
/// @param attachments what is known of each attachment, by name
public record CommitRecord(String format, Instant committed, Map<String, Attached> attachments) {
  private static final String ID = "commit";

  public CommitRecord {
    attachments = Map.copyOf(attachments);
  }

  /// What is known of an attachment.
  ///
  /// @param checksum tells one text from another
  /// @param changes how many provisions were written or taken out since the commit it was made from
  public record Attached(String checksum, long changes) {}

  /// Whether this version reads and writes it.
  public boolean isCurrent() {
    return format.equals(Schema.FORMAT);
  }

  /// The record of an index; empty when it has none.
  public static Optional<CommitRecord> read(ClusterClient cluster, String index) {
    JsonNode kept = StoredObjects.kept(cluster.get("/" + index + "/_doc/" + ID));
    if (kept.isMissingNode()) {
      return Optional.empty();
    }
    Map<String, Attached> attachments = new TreeMap<>();
    kept.path("attachments")
        .propertyStream()
        .forEach(
            each ->
                attachments.put(
                    each.getKey(),
                    new Attached(
                        each.getValue().path("checksum").asString(),
                        each.getValue().path("changes").asLong())));
    return Optional.of(
        new CommitRecord(
            kept.path("format").asString(),
            Instant.parse(kept.path("committed").asString()),
            attachments));
  }

  /// Writes it.
  public void write(ClusterClient cluster, String index) {
    Map<String, Object> attached = new LinkedHashMap<>();
    attachments.forEach(
        (name, each) ->
            attached.put(name, Map.of("checksum", each.checksum(), "changes", each.changes())));
    Map<String, Object> kept =
        Map.of("format", format, "committed", committed.toString(), "attachments", attached);
    cluster.send(
        "PUT", "/" + index + "/_doc/" + ID, Map.of(Schema.TYPE, ID, IndexedFields.KEPT, kept));
  }
}
