package dev.operative.opensearch.commit;

import dev.operative.document.UnDocument;
import dev.operative.document.work.Work;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.ProvisionMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.wording.WordingSketches;
import dev.operative.search.works.WorkAssembler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import tools.jackson.databind.JsonNode;

/// Writes works and their provisions, each assembled anew from all that the files of the index hold of it, and brings up to
/// date what is known of all of them: their wordings and their words.
public final class GenerationWriter {
  private static final int WORKS_AT_ONCE = 20;
  private static final List<String> WHOLE = List.of("*");
  private static final List<String> OF_SOURCES =
      List.of(Schema.HOLDS, IndexedFields.KEPT + "." + Schema.RECORD);

  private final ClusterClient cluster;
  private final WorkAssembler assembler;
  private final WordingSketches sketches = new WordingSketches(TypedText.languages());
  private final IndexedFields fields = new IndexedFields();
  private final StoredWords words;
  private final WordingNames wordings;

  /// @param base the commit that is gone on from; empty for none
  public GenerationWriter(ClusterClient cluster, Optional<String> base, WorkAssembler assembler) {
    this.cluster = cluster;
    this.assembler = assembler;
    this.words = StoredWords.read(cluster, base);
    this.wordings = WordingNames.read(cluster, base);
  }

  /// Writes works in place of what the index has of them; those of which no file holds anything any more are taken out.
  ///
  /// @param writer of an index in which everything that was written is found
  /// @param slugs the slugs of the works
  /// @return how many provisions were written or taken out; one in place of another counts once
  public long write(BulkWriter writer, Collection<String> slugs) {
    try (Spool spool = Spool.begin()) {
      long changes = 0;
      Iterator<String> left = slugs.iterator();
      while (left.hasNext()) {
        List<String> some = new ArrayList<>();
        while (left.hasNext() && some.size() < WORKS_AT_ONCE) {
          some.add(left.next());
        }
        changes += writeSome(writer, some, spool);
      }
      wordings.group(writer);
      spool.drain(
          (name, object) -> {
            wordings.tell(object);
            writer.put(name, object);
          });
      words.write(writer);
      return changes;
    }
  }

  private long writeSome(BulkWriter writer, List<String> slugs, Spool spool) {
    Map<String, List<UnDocument>> holding = holding(writer.index(), slugs);
    Map<String, List<JsonNode>> earlier = earlier(writer.index(), slugs);
    long changes = 0;
    for (String slug : slugs) {
      List<JsonNode> before = earlier.getOrDefault(slug, List.of());
      Optional<Work> work = assembler.assemble(slug, holding.getOrDefault(slug, List.of()));
      before.forEach(this::forget);
      Set<String> written = new HashSet<>();
      int provisions = 0;
      if (work.isPresent()) {
        for (Document document : ProvisionMapper.documents(work.get(), sketches)) {
          written.add(add(spool, fields.of(document)));
        }
        provisions = work.get().provisions().size();
      }
      before.stream()
          .map(each -> each.path("_id").asString())
          .filter(name -> !written.contains(name))
          .forEach(writer::delete);
      changes += Math.max(provisions, before.size() - 1);
    }
    return changes;
  }

  private void forget(JsonNode object) {
    if (StoredObjects.value(object, Schema.TYPE).equals(Schema.PROVISION)) {
      words.book().remove(StoredObjects.fields(object));
      wordings.forget(StoredObjects.value(object, Schema.ID));
    }
  }

  /// @return the name of the object
  private String add(Spool spool, Map<String, Object> object) {
    Optional<String> id = IndexedFields.value(object, Schema.ID);
    if (id.isPresent()) {
      words.book().add(object);
      wordings.add(id.get(), object);
    }
    String name =
        id.map(provision -> StoredObjects.name(Schema.PROVISION, provision))
            .orElseGet(
                () ->
                    StoredObjects.name(
                        Schema.WORK_SUMMARY,
                        IndexedFields.value(object, Schema.WORK).orElseThrow()));
    spool.add(name, object);
    return name;
  }

  /// What was read in the files that hold something of some works, by work.
  private Map<String, List<UnDocument>> holding(String index, List<String> slugs) {
    Map<String, List<UnDocument>> holding = new HashMap<>();
    new Scan(cluster, index, List.of(Schema.FILE), OF_SOURCES)
        .run(
            Map.of("terms", Map.of(Schema.HOLDS, slugs)),
            Deadline.NONE,
            found -> {
              UnDocument document = StoredObjects.document(found);
              found
                  .path("_source")
                  .path(Schema.HOLDS)
                  .forEach(
                      slug ->
                          holding
                              .computeIfAbsent(slug.asString(), first -> new ArrayList<>())
                              .add(document));
            });
    return holding;
  }

  /// What the index has of some works, by work.
  private Map<String, List<JsonNode>> earlier(String index, List<String> slugs) {
    Map<String, List<JsonNode>> earlier = new HashMap<>();
    Scan.inDocumentOrder(cluster, index, WHOLE)
        .run(
            Map.of("terms", Map.of(Schema.WORK, slugs)),
            Deadline.NONE,
            found ->
                earlier
                    .computeIfAbsent(
                        StoredObjects.value(found, Schema.WORK), first -> new ArrayList<>())
                    .add(found));
    return earlier;
  }
}
