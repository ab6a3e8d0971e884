package dev.operative.lucene.snapshot;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.work.ProvisionId;
import dev.operative.lucene.commit.SourceReader;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.StoredDocument;
import dev.operative.search.WorkSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    int dot = name.lastIndexOf('.');
    Optional<WorkSummary> work = snapshot.work(name);
    if (work.isPresent()) {
      return read(snapshot, work.get().slug(), work.get().headers().firstEntry().getValue());
    }
    Optional<WorkSummary> versions =
        dot < 0 ? Optional.empty() : snapshot.work(name.substring(0, dot));
    Optional<DocumentHeader> named =
        versions.flatMap(
            each ->
                each.headers().values().stream()
                    .filter(header -> header.id().equals(name))
                    .findFirst());
    return named.isEmpty() ? Optional.empty() : read(snapshot, versions.get().slug(), named.get());
  }

  private static Optional<StoredDocument> read(
      Snapshot snapshot, String slug, DocumentHeader version) throws IOException {
    Optional<UnDocument> source = new SourceReader(snapshot).in(version.file());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    UnDocument document = source.get();
    boolean whole = document.header().id().equals(version.id());
    Language language = version.language();
    return Optional.of(
        stored(
            document,
            whole ? document.header() : version,
            whole
                ? part -> true
                : part ->
                    part.header().slug().equals(slug)
                        && part.header().language().equals(language)));
  }

  private static StoredDocument stored(
      UnDocument document, DocumentHeader header, Predicate<Part> wanted) {
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    int ordinal = 0;
    for (Part part : document.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        if (wanted.test(part)) {
          counts.merge(paragraph.section(), 1, Integer::sum);
          paragraphs.add(new IndexedParagraph(paragraph, part.header(), header, ordinal));
        }
        ordinal++;
      }
    }
    return new StoredDocument(
        new DocumentSummary(
            header, document.parts().stream().filter(wanted).map(Part::header).toList(), counts),
        paragraphs);
  }

  /// All Lucene documents of a type in an order.
  static ScoreDoc[] all(Snapshot snapshot, String type, Sort order) throws IOException {
    TermQuery ofType = new TermQuery(new Term(Schema.TYPE, type));
    return snapshot.search(ofType, Math.max(1, snapshot.count(ofType)), order).scoreDocs;
  }
}
