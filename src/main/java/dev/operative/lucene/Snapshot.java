package dev.operative.lucene;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.schema.DocumentRecord;
import dev.operative.lucene.schema.ParagraphRecord;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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

/// The index at one commit. What is asked of it again and again is read once.
final class Snapshot extends IndexSearcher {
  /// What [#paragraph(Document)] needs.
  static final Set<String> PARAGRAPH_FIELDS =
      Set.of(Schema.RECORD, Schema.DOCUMENT_ID, Schema.PART, Schema.ORDINAL);

  /// What changes from paragraph to paragraph; the other facets say the same of many.
  private static final EnumSet<Facet> OF_PARAGRAPHS =
      EnumSet.of(Facet.VERB, Facet.ADDRESSEE, Facet.CITES);

  private final Map<String, DocumentSummary> summaries = new ConcurrentHashMap<>();
  private final Once<List<DocumentSummary>> documents =
      new Once<>(() -> List.copyOf(Catalogue.documents(this)));
  private final Once<DocumentOrdinals> documentOrdinals =
      new Once<>(() -> new DocumentOrdinals(getLeafContexts()));
  private final Once<IdOrdinals> idOrdinals = new Once<>(() -> new IdOrdinals(getLeafContexts()));
  private final Once<Map<String, List<String>>> series = new Once<>(this::bySeries);
  private final Map<Facet, Once<FacetOrdinals>> facets = new EnumMap<>(Facet.class);
  private final Map<Set<Facet>, Once<FacetRows>> facetRows;
  private final Once<FacetTally> everything =
      new Once<>(
          () ->
              FacetCollector.count(
                  this,
                  new TermQuery(new Term(Schema.TYPE, Schema.PARAGRAPH)),
                  EnumSet.allOf(Facet.class)));
  private final Once<IndexStatistics> statistics = new Once<>(() -> Catalogue.statistics(this));
  private final Once<HanPairs> hanPairs = new Once<>(() -> new HanPairs(getIndexReader()));
  private final Once<Titles> titles = new Once<>(() -> new Titles(documents()));

  Snapshot(IndexReader reader) {
    super(reader);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new Once<>(() -> new FacetOrdinals(facet, getLeafContexts())));
    }
    Set<Facet> ofDocuments = EnumSet.complementOf(OF_PARAGRAPHS);
    facetRows =
        Map.of(
            OF_PARAGRAPHS, new Once<>(() -> new FacetRows(this, OF_PARAGRAPHS)),
            ofDocuments, new Once<>(() -> new FacetRows(this, ofDocuments)));
  }

  /// Gives all matches to a collector, on the thread that asks: requests beside each other keep the processors busy.
  void collect(Query query, Collector collector) throws IOException {
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
  List<DocumentSummary> documents() throws IOException {
    return documents.get();
  }

  /// The numbers of all documents.
  DocumentOrdinals documentOrdinals() throws IOException {
    return documentOrdinals.get();
  }

  /// The numbers of all paragraph ids.
  IdOrdinals idOrdinals() throws IOException {
    return idOrdinals.get();
  }

  /// The ids of all documents by the lasting words of their titles.
  Map<String, List<String>> series() throws IOException {
    return series.get();
  }

  private Map<String, List<String>> bySeries() throws IOException {
    Map<String, List<String>> ids = new HashMap<>();
    for (DocumentSummary document : documents()) {
      SeriesTitle.of(document.header().title())
          .ifPresent(
              title ->
                  ids.computeIfAbsent(title, absent -> new ArrayList<>())
                      .add(document.header().id()));
    }
    return ids;
  }

  /// The numbers of a facet's values.
  FacetOrdinals facetOrdinals(Facet facet) throws IOException {
    return Optional.ofNullable(facets.get(facet)).orElseThrow().get();
  }

  /// The values of all paragraphs, by facets that are told together.
  Map<Set<Facet>, Once<FacetRows>> facetRows() {
    return facetRows;
  }

  /// How many paragraphs there are, by every facet: it is what people ask first.
  FacetTally everything() throws IOException {
    return everything.get();
  }

  /// What the index holds.
  IndexStatistics statistics() throws IOException {
    return statistics.get();
  }

  /// The pairs of Chinese characters.
  HanPairs hanPairs() throws IOException {
    return hanPairs.get();
  }

  /// The titles of all documents with a symbol, taken apart.
  Titles titles() throws IOException {
    return titles.get();
  }

  /// The data written beside the commit.
  Map<String, String> commitData() throws IOException {
    return ((DirectoryReader) getIndexReader()).getIndexCommit().getUserData();
  }

  /// The paragraph that a Lucene document holds.
  IndexedParagraph paragraph(int doc) throws IOException {
    return paragraph(storedFields().document(doc, PARAGRAPH_FIELDS));
  }

  /// The paragraph that was read from the index.
  IndexedParagraph paragraph(Document stored) throws IOException {
    DocumentSummary summary = summary(stored.get(Schema.DOCUMENT_ID));
    int part = stored.getField(Schema.PART).numericValue().intValue();
    return new IndexedParagraph(
        ParagraphRecord.read(stored.getBinaryValue(Schema.RECORD)),
        summary.parts().get(part),
        summary.header(),
        stored.getField(Schema.ORDINAL).numericValue().intValue());
  }

  Optional<IndexedParagraph> paragraph(ParagraphId id) throws IOException {
    TopDocs found = search(new TermQuery(new Term(Schema.ID, id.toString())), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(paragraph(found.scoreDocs[0].doc));
  }

  /// The document in which the paragraph stands that a Lucene document holds.
  DocumentSummary summaryOf(int doc) throws IOException {
    return summary(
        storedFields().document(doc, Set.of(Schema.DOCUMENT_ID)).get(Schema.DOCUMENT_ID));
  }

  /// The summary that a Lucene document holds.
  DocumentSummary summary(int doc) throws IOException {
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
