package dev.operative.opensearch.search;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.commit.Scan;
import dev.operative.opensearch.commit.StoredWords;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.opensearch.schema.WordBook;
import dev.operative.search.Deadline;
import dev.operative.search.index.Verification;
import dev.operative.search.index.Verification.Damage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads all objects of a commit, and holds what was derived from them against them. Whether the files of a shard are as they
/// were written is the cluster's to know.
public final class CommitVerifier {
  private final Generation commit;
  private final WordBook counted = new WordBook();
  private final Set<String> works = new HashSet<>();
  private final Set<String> worksOfProvisions = new HashSet<>();
  private int objects;
  private long bytes;

  /// @param commit what is read
  public CommitVerifier(Generation commit) {
    this.commit = commit;
  }

  /// What is not as it should be: `files` are objects, `bytes` those of their records.
  public Verification verify() {
    Scan.inDocumentOrder(commit.cluster(), commit.index(), List.of("*"))
        .run(
            Map.of("terms", Map.of(Schema.TYPE, List.of(Schema.WORK_SUMMARY, Schema.PROVISION))),
            Deadline.NONE,
            this::take);
    List<Damage> index = new ArrayList<>();
    worksOfProvisions.stream()
        .filter(work -> !works.contains(work))
        .sorted()
        .forEach(work -> index.add(new Damage(work, "the work of provisions is missing")));
    WordBook kept = StoredWords.read(commit.cluster(), Optional.of(commit.index())).book();
    if (!kept.fields().equals(counted.fields())) {
      index.add(new Damage("words", "the counts of words are not those of the provisions"));
    }
    List<Damage> derived =
        commit.statistics().damaged().stream()
            .map(name -> new Damage(name, "it is missing, or not what was written"))
            .toList();
    return new Verification(objects, bytes, index, derived);
  }

  private void take(JsonNode found) {
    objects++;
    bytes += StoredObjects.kept(found).path(Schema.RECORD).asString("").length();
    String work = StoredObjects.value(found, Schema.WORK);
    if (StoredObjects.value(found, Schema.TYPE).equals(Schema.PROVISION)) {
      worksOfProvisions.add(work);
      counted.add(StoredObjects.fields(found));
    } else {
      works.add(work);
    }
  }
}
