package dev.operative.opensearch.commit;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.opensearch.schema.WordBook;
import dev.operative.search.Deadline;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The [WordBook] as it is kept with each commit.
///
/// @param names the names of the objects that it is kept in
public record StoredWords(WordBook book, Set<String> names) {
  private static final String TYPE = "words";
  private static final String FIELD = "field";
  private static final String COUNTS = "counts";

  /// Reads that of a commit.
  ///
  /// @param index the commit; empty for none, which has no words
  public static StoredWords read(ClusterClient cluster, Optional<String> index) {
    StoredWords words = new StoredWords(new WordBook(), new HashSet<>());
    if (index.isPresent()) {
      new Scan(cluster, index.get(), List.of(Schema.FILE), List.of(IndexedFields.KEPT))
          .run(Map.of("term", Map.of(Schema.TYPE, TYPE)), Deadline.NONE, words::take);
    }
    return words;
  }

  private void take(JsonNode found) {
    JsonNode kept = StoredObjects.kept(found);
    names.add(found.path("_id").asString());
    book.read(new WordBook.Stretch(kept.path(FIELD).asString(), kept.path(COUNTS).asString()));
  }

  /// Writes it in place of what was kept before.
  void write(BulkWriter writer) {
    Set<String> written = new HashSet<>();
    for (WordBook.Stretch stretch : book.stretches()) {
      String number = Integer.toString(written.size());
      String name = StoredObjects.name(TYPE, number);
      writer.put(
          name,
          Map.of(
              Schema.TYPE,
              TYPE,
              Schema.FILE,
              number,
              IndexedFields.KEPT,
              Map.of(FIELD, stretch.field(), COUNTS, stretch.counts())));
      written.add(name);
    }
    names.removeAll(written);
    names.forEach(writer::delete);
    names.clear();
    names.addAll(written);
  }
}
