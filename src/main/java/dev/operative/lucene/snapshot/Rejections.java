package dev.operative.lucene.snapshot;

import dev.operative.lucene.schema.RecordInput;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.index.RejectedSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/// The files that were not taken into an index.
public final class Rejections {
  private Rejections() {}

  /// Those of a commit, by name.
  public static List<RejectedSource> of(Snapshot snapshot) throws IOException {
    List<RejectedSource> rejected = new ArrayList<>();
    for (ScoreDoc found : Catalogue.all(snapshot, Schema.REJECTION, Sort.INDEXORDER)) {
      RecordInput record =
          new RecordInput(
              snapshot
                  .storedFields()
                  .document(found.doc, Set.of(Schema.RECORD))
                  .getBinaryValue(Schema.RECORD));
      rejected.add(new RejectedSource(record.text(), record.number(), record.text()));
    }
    rejected.sort(Comparator.comparing(RejectedSource::file));
    return rejected;
  }
}
