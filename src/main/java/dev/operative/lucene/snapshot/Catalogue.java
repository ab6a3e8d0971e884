package dev.operative.lucene.snapshot;

import dev.operative.document.work.ProvisionId;
import dev.operative.lucene.commit.SourceReader;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedProvision;
import dev.operative.search.StoredDocument;
import dev.operative.search.WorkSummary;
import dev.operative.search.catalogue.NamedVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// The works of an index at one commit, and the documents in which they were read.
public final class Catalogue {
  private Catalogue() {}

  /// All works in document order.
  public static List<WorkSummary> works(Snapshot snapshot) throws IOException {
    List<WorkSummary> works = new ArrayList<>();
    for (ScoreDoc found : all(snapshot, Schema.WORK_SUMMARY, Schema.INDEX_ORDER)) {
      works.add(snapshot.summary(found.doc));
    }
    return works;
  }

  /// Reads the work with a slug.
  static Optional<WorkSummary> work(Snapshot snapshot, String slug) throws IOException {
    TopDocs found = snapshot.search(Schema.ofType(Schema.WORK_SUMMARY, Schema.WORK, slug), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(snapshot.summary(found.scoreDocs[0].doc));
  }

  /// The provision with an id.
  public static Optional<IndexedProvision> provision(Snapshot snapshot, ProvisionId id)
      throws IOException {
    TopDocs found = snapshot.search(Schema.ofType(Schema.PROVISION, Schema.ID, id.toString()), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(snapshot.provision(found.scoreDocs[0].doc));
  }

  /// The document in which a version was read that is named by its id, `S-RES-2396-2017.en`, or the first version of the
  /// work with this slug; of a document that encloses the version, the parts that are its.
  public static Optional<StoredDocument> document(Snapshot snapshot, String name)
      throws IOException {
    Optional<NamedVersion> named = NamedVersion.of(name, snapshot::work);
    return named.isEmpty()
        ? Optional.empty()
        : new SourceReader(snapshot).in(named.get().version().file()).map(named.get()::in);
  }

  /// All Lucene documents of a type in an order.
  static ScoreDoc[] all(Snapshot snapshot, String type, Sort order) throws IOException {
    TermQuery ofType = new TermQuery(new Term(Schema.TYPE, type));
    return snapshot.search(ofType, Math.max(1, snapshot.count(ofType)), order).scoreDocs;
  }
}
