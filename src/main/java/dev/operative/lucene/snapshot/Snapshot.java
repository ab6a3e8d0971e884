package dev.operative.lucene.snapshot;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.commit.Attachments;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.schema.DocumentRecord;
import dev.operative.lucene.schema.ParagraphRecord;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// The index at one commit, with what is derived from the commit and kept as long as it is read.
public final class Snapshot extends IndexSearcher {
  /// What [#paragraph(Document)] needs.
  static final Set<String> PARAGRAPH_FIELDS =
      Set.of(Schema.RECORD, Schema.DOCUMENT_ID, Schema.PART, Schema.ORDINAL);

  private final Map<String, DocumentSummary> summaries = new ConcurrentHashMap<>();
  private final Once<List<DocumentSummary>> documents =
      new Once<>(() -> List.copyOf(Catalogue.documents(this)));
  private final Once<DocumentOrdinals> documentOrdinals =
      new Once<>(() -> new DocumentOrdinals(getLeafContexts()));
  private final Once<IdOrdinals> idOrdinals = new Once<>(() -> new IdOrdinals(getLeafContexts()));
  private final Path folder;
  private final Attachments attachments;
  private final Map<Class<?>, Once<?>> made = new ConcurrentHashMap<>();

  /// @param folder where the user takes the index to be
  public Snapshot(Path folder, IndexReader reader, Attachments attachments) {
    super(reader);
    this.folder = folder;
    this.attachments = attachments;
  }

  /// Makes something from a snapshot.
  ///
  /// @param <T> what is made
  public interface Making<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  /// What is made from this snapshot when it is first asked for, and kept with it.
  public <T> T once(Class<T> type, Making<T> making) throws IOException {
    Once<?> kept = made.computeIfAbsent(type, same -> new Once<>(() -> making.of(this)));
    return type.cast(kept.get());
  }

  /// Something that is read from a snapshot.
  ///
  /// @param <T> what is read
  public interface Reading<T> {
    T read() throws IOException;
  }

  /// Reads something, and says in the user's words why it cannot be read.
  ///
  /// @throws dev.operative.search.IndexUnusableException when the index can no longer be read
  public <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Gives all matches to a collector, on the thread that asks: requests beside each other keep the processors busy.
  public void collect(Query query, Collector collector) throws IOException {
    search(
        query,
        new CollectorManager<Collector, Collector>() {
          @Override
          public Collector newCollector() {
            return collector;
          }

          @Override
          public Collector reduce(Collection<Collector> same) {
            return collector;
          }
        });
  }

  /// All documents in document order: people look through them at every key they press.
  public List<DocumentSummary> documents() throws IOException {
    return documents.get();
  }

  /// The numbers of all documents.
  public DocumentOrdinals documentOrdinals() throws IOException {
    return documentOrdinals.get();
  }

  /// The numbers of all paragraph ids.
  public IdOrdinals idOrdinals() throws IOException {
    return idOrdinals.get();
  }

  /// What is attached to the commit.
  public Attachments attachments() {
    return attachments;
  }

  /// The data written beside the commit.
  public Map<String, String> commitData() throws IOException {
    return ((DirectoryReader) getIndexReader()).getIndexCommit().getUserData();
  }

  /// The paragraph that a Lucene document holds.
  public IndexedParagraph paragraph(int doc) throws IOException {
    return paragraph(storedFields().document(doc, PARAGRAPH_FIELDS));
  }

  /// The paragraph that was read from the index.
  public IndexedParagraph paragraph(Document stored) throws IOException {
    DocumentSummary summary = summary(stored.get(Schema.DOCUMENT_ID));
    int part = stored.getField(Schema.PART).numericValue().intValue();
    return new IndexedParagraph(
        ParagraphRecord.read(stored.getBinaryValue(Schema.RECORD)),
        summary.parts().get(part),
        summary.header(),
        stored.getField(Schema.ORDINAL).numericValue().intValue());
  }

  public Optional<IndexedParagraph> paragraph(ParagraphId id) throws IOException {
    TopDocs found = search(new TermQuery(new Term(Schema.ID, id.toString())), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(paragraph(found.scoreDocs[0].doc));
  }

  /// The document in which the paragraph stands that a Lucene document holds.
  public DocumentSummary summaryOf(int doc) throws IOException {
    return summary(
        storedFields().document(doc, Set.of(Schema.DOCUMENT_ID)).get(Schema.DOCUMENT_ID));
  }

  /// The summary that a Lucene document holds.
  public DocumentSummary summary(int doc) throws IOException {
    Document stored = storedFields().document(doc, Set.of(Schema.RECORD));
    return DocumentRecord.read(stored.getBinaryValue(Schema.RECORD));
  }

  private DocumentSummary summary(String documentId) throws IOException {
    DocumentSummary known = summaries.get(documentId);
    if (known != null) {
      return known;
    }
    BooleanQuery header =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.TYPE, Schema.DOCUMENT)), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.DOCUMENT_ID, documentId)), Occur.FILTER)
            .build();
    TopDocs found = search(header, 1);
    if (found.scoreDocs.length == 0) {
      throw new IllegalStateException("paragraphs without their document: " + documentId);
    }
    DocumentSummary summary = summary(found.scoreDocs[0].doc);
    summaries.put(documentId, summary);
    return summary;
  }
}
