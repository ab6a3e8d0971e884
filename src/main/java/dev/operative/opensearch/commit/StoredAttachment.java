package dev.operative.opensearch.commit;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.CommitRecord.Attached;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.index.Attachment;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the attachments of a commit.
public final class StoredAttachment {
  /// What an object is that holds one, as in [dev.operative.lucene.schema.Schema#TYPE].
  public static final String TYPE = "attachment";

  private StoredAttachment() {}

  /// The attachment of a name; empty when it is missing or is not what was written.
  public static Optional<Attachment> read(
      ClusterClient cluster, String index, String name, Attached known) {
    JsonNode found = cluster.get("/" + index + "/_doc/" + StoredObjects.name(TYPE, name));
    String text = StoredObjects.kept(found).path("text").asString("");
    return StoredObjects.digest(text).equals(known.checksum())
        ? Optional.of(new Attachment(name, known.checksum(), text, known.changes()))
        : Optional.empty();
  }
}
