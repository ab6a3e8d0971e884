package dev.operative.opensearch.meaning;

import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A commit of the vectors of an index on a cluster.
///
/// @param id tells these vectors from those of any other index, and from those that were begun anew
/// @param number of the commit, from 1
/// @param size how many texts have their vectors
/// @param wanted how many are to have them
public record VectorCommit(UUID id, long number, int size, int wanted) {
  private static final String ID = "id";
  private static final String NUMBER = "number";
  private static final String SIZE = "size";
  private static final String WANTED = "wanted";

  /// Reads one from its object; empty when the object is missing.
  static Optional<VectorCommit> read(JsonNode found) {
    JsonNode kept = StoredObjects.kept(found);
    return kept.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new VectorCommit(
                UUID.fromString(kept.path(ID).asString()),
                kept.path(NUMBER).asLong(),
                kept.path(SIZE).asInt(),
                kept.path(WANTED).asInt()));
  }

  /// It as an object.
  Map<String, Object> object() {
    return Map.of(
        IndexedFields.KEPT, Map.of(ID, id.toString(), NUMBER, number, SIZE, size, WANTED, wanted));
  }
}
