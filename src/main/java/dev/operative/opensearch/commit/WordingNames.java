package dev.operative.opensearch.commit;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.wording.WordingGroups;
import dev.operative.search.wording.WordingSketch;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;

/// Which wording each provision is of. At a commit all provisions are grouped anew, and those whose wording has another name
/// than before are changed.
final class WordingNames {
  private static final Comparator<Stored> EARLIEST_FIRST =
      Comparator.comparingLong(Stored::day).thenComparing(stored -> new BytesRef(stored.id()));

  private final Map<String, Stored> provisions = new HashMap<>();

  /// The ids of those that are written with the next commit.
  private final Set<String> added = new HashSet<>();

  /// What the index has of a provision.
  ///
  /// @param id its id
  /// @param day its date; the highest number when it has none
  /// @param wording the name of its wording; empty when no other work has it
  private record Stored(
      String id, long day, WordingGroups.Member member, Optional<String> wording) {
    Stored of(Optional<String> name) {
      return new Stored(id, day, member, name);
    }

    /// As a cluster is told of it; a wording that is none any more is an empty list.
    Map<String, Object> fields() {
      return Map.of(
          Schema.WORDING,
          wording.map(List::of).orElse(List.of()),
          IndexedFields.ENTRY,
          wording.map(name -> "=" + name).orElse(id));
    }
  }

  private WordingNames() {}

  /// Reads those of a commit.
  ///
  /// @param index the commit; empty for none
  static WordingNames read(ClusterClient cluster, Optional<String> index) {
    WordingNames names = new WordingNames();
    if (index.isPresent()) {
      Scan.inDocumentOrder(
              cluster,
              index.get(),
              List.of(
                  Schema.ID,
                  Schema.DATE,
                  Schema.ORDER,
                  Schema.WORDING,
                  IndexedFields.KEPT + "." + Schema.SKETCH))
          .run(Map.of("term", Map.of(Schema.TYPE, Schema.PROVISION)), Deadline.NONE, names::take);
    }
    return names;
  }

  private void take(JsonNode found) {
    String wording = StoredObjects.value(found, Schema.WORDING);
    remember(
        new Stored(
            StoredObjects.value(found, Schema.ID),
            found.path("_source").path(Schema.DATE).asLong(Long.MAX_VALUE),
            new WordingGroups.Member(
                StoredObjects.value(found, Schema.ORDER),
                sketch(StoredObjects.kept(found).path(Schema.SKETCH).asString())),
            Optional.of(wording).filter(name -> !name.isEmpty())));
  }

  private void remember(Stored stored) {
    provisions.put(stored.id(), stored);
  }

  /// Takes a provision that is to be written, and is of no wording yet.
  ///
  /// @param object as [IndexedFields] lays it out
  void add(String id, Map<String, Object> object) {
    Object kept = object.get(IndexedFields.KEPT);
    String sketch =
        kept instanceof Map<?, ?> fields ? String.valueOf(fields.get(Schema.SKETCH)) : "";
    added.add(id);
    remember(
        new Stored(
            id,
            object.get(Schema.DATE) instanceof Long day ? day : Long.MAX_VALUE,
            new WordingGroups.Member(String.valueOf(object.get(Schema.ORDER)), sketch(sketch)),
            Optional.empty()));
  }

  private static WordingSketch sketch(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    return WordingSketch.ofBytes(bytes, 0, bytes.length);
  }

  /// Forgets a provision that was taken out.
  void forget(String id) {
    provisions.remove(id);
    added.remove(id);
  }

  /// Groups the provisions as they will be committed. Those that are written anyway are told by [#tell].
  void group(BulkWriter writer) {
    List<Stored> sorted = new ArrayList<>(provisions.values());
    sorted.sort(EARLIEST_FIRST);
    int[] groups = WordingGroups.of(sorted.stream().map(Stored::member).toList());
    int[] sizes = new int[groups.length];
    for (int group : groups) {
      sizes[group]++;
    }
    for (int i = 0; i < groups.length; i++) {
      Stored provision = sorted.get(i);
      Optional<String> wording =
          sizes[groups[i]] == 1 ? Optional.empty() : Optional.of(sorted.get(groups[i]).id());
      if (!wording.equals(provision.wording())) {
        Stored named = provision.of(wording);
        remember(named);
        if (!added.contains(provision.id())) {
          writer.change(StoredObjects.name(Schema.PROVISION, named.id()), named.fields());
        }
      }
    }
    added.clear();
  }

  /// Adds to a provision which wording it is of.
  ///
  /// @param object as [IndexedFields] lays it out; what is no provision stays as it is
  void tell(Map<String, Object> object) {
    IndexedFields.value(object, Schema.ID)
        .flatMap(id -> Optional.ofNullable(provisions.get(id)))
        .ifPresent(stored -> object.putAll(stored.fields()));
  }
}
