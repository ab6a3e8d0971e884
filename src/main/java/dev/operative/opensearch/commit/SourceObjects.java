package dev.operative.opensearch.commit;

import dev.operative.document.UnDocument;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.index.ParagraphIndex.Source;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.WorkAssembler;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The files of an index as a cluster keeps them, each an object, and the works that change with them.
public final class SourceObjects {
  private final NavigableMap<String, Known> sources = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();

  /// What the index remembers of a file.
  ///
  /// @param works the slugs of the works that it holds something of; none when it was not taken
  private record Known(String fingerprint, Set<String> works) {}

  private SourceObjects() {}

  /// Reads what a commit has of each file.
  ///
  /// @param index the commit; empty for none
  public static SourceObjects read(ClusterClient cluster, Optional<String> index) {
    SourceObjects objects = new SourceObjects();
    Map<String, Object> query =
        Map.of("terms", Map.of(Schema.TYPE, List.of(Schema.SOURCE, Schema.REJECTION)));
    List<String> fields =
        List.of(Schema.FILE, Schema.HOLDS, IndexedFields.KEPT + "." + Schema.FINGERPRINT);
    index.ifPresent(
        commit ->
            new Scan(cluster, commit, List.of(Schema.FILE), fields)
                .run(
                    query,
                    Deadline.NONE,
                    found -> objects.take(StoredObjects.value(found, Schema.FILE), known(found))));
    return objects;
  }

  private static Known known(JsonNode found) {
    Set<String> works = new TreeSet<>();
    found.path("_source").path(Schema.HOLDS).forEach(work -> works.add(work.asString()));
    return new Known(StoredObjects.kept(found).path(Schema.FINGERPRINT).asString(), works);
  }

  private void take(String file, Known known) {
    sources.put(file, known);
  }

  /// The files by name, as [dev.operative.search.index.ParagraphIndex#sources] gives them.
  public List<Source> page(String after, int limit) {
    return sources.tailMap(after, false).entrySet().stream()
        .limit(limit)
        .map(source -> new Source(source.getKey(), source.getValue().fingerprint()))
        .toList();
  }

  /// The slugs of the works to be assembled anew, since files that hold something of them were written or taken out.
  public Set<String> changed() {
    return Collections.unmodifiableSet(changed);
  }

  /// Forgets which works changed, once they were assembled.
  public void assembled() {
    changed.clear();
  }

  /// Writes what was read in a file.
  public void put(BulkWriter writer, UnDocument document, String fingerprint) {
    String record = Base64.getEncoder().encodeToString(SourceRecord.bytes(document));
    replace(
        writer,
        document.header().file(),
        Schema.SOURCE,
        new Known(fingerprint, WorkAssembler.works(document)),
        Map.of(Schema.FINGERPRINT, fingerprint, Schema.RECORD, record));
  }

  /// Writes why a file was not taken.
  public void reject(BulkWriter writer, RejectedSource source, String fingerprint) {
    replace(
        writer,
        source.file(),
        Schema.REJECTION,
        new Known(fingerprint, Set.of()),
        Map.of(
            Schema.FINGERPRINT,
            fingerprint,
            StoredObjects.LINE,
            source.line(),
            StoredObjects.REASON,
            source.reason()));
  }

  /// Puts what a file gives in place of what it gave before; the works that it held something of change.
  private void replace(
      BulkWriter writer, String file, String type, Known given, Map<String, Object> kept) {
    Optional.ofNullable(sources.put(file, given))
        .ifPresent(before -> changed.addAll(before.works()));
    changed.addAll(given.works());
    writer.put(
        StoredObjects.name(Schema.SOURCE, file),
        Map.of(
            Schema.TYPE,
            type,
            Schema.FILE,
            file,
            Schema.HOLDS,
            given.works(),
            IndexedFields.KEPT,
            kept));
  }

  /// Takes a file out.
  public void remove(BulkWriter writer, String file) {
    Optional.ofNullable(sources.remove(file)).ifPresent(before -> changed.addAll(before.works()));
    writer.delete(StoredObjects.name(Schema.SOURCE, file));
  }
}
