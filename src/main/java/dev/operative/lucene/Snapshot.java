package dev.operative.lucene;

import dev.operative.document.DocumentHeader;
import dev.operative.document.ParagraphId;
import dev.operative.search.DocumentSummary;
import dev.operative.search.Facet;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// The index at one commit. What is known of documents as a whole is read once, since every hit needs it.
final class Snapshot extends IndexSearcher {
  /// What [#paragraph(Document)] needs.
  static final Set<String> PARAGRAPH_FIELDS =
      Set.of(Schema.RECORD, Schema.DOCUMENT_ID, Schema.PART, Schema.ORDINAL);

  private final Map<String, DocumentSummary> summaries = new ConcurrentHashMap<>();
  private Optional<List<DocumentSummary>> documents = Optional.empty();
  private Optional<DocumentOrdinals> ordinals = Optional.empty();
  private Optional<Map<String, List<String>>> series = Optional.empty();
  private final Map<Facet, FacetOrdinals> facets = new EnumMap<>(Facet.class);
  private Optional<FacetTally> everything = Optional.empty();
  private Optional<IndexStatistics> statistics = Optional.empty();
  private Optional<HanPairs> hanPairs = Optional.empty();
  private Optional<Titles> titles = Optional.empty();

  Snapshot(IndexReader reader) {
    super(reader);
  }

  /// All documents in document order, read once: people look through them at every key they press.
  synchronized List<DocumentSummary> documents() throws IOException {
    if (documents.isEmpty()) {
      documents = Optional.of(List.copyOf(Catalogue.documents(this)));
    }
    return documents.get();
  }

  /// The numbers of all documents, made once.
  synchronized DocumentOrdinals documentOrdinals() throws IOException {
    if (ordinals.isEmpty()) {
      ordinals = Optional.of(new DocumentOrdinals(getLeafContexts()));
    }
    return ordinals.get();
  }

  /// The ids of all documents by the lasting words of their titles, made once.
  synchronized Map<String, List<String>> series() throws IOException {
    if (series.isEmpty()) {
      series =
          Optional.of(
              documents().stream()
                  .map(DocumentSummary::header)
                  .filter(header -> SeriesTitle.of(header.title()).isPresent())
                  .collect(
                      Collectors.groupingBy(
                          header -> SeriesTitle.of(header.title()).orElseThrow(),
                          Collectors.mapping(DocumentHeader::id, Collectors.toList()))));
    }
    return series.get();
  }

  /// The numbers of a facet's values, made once.
  FacetOrdinals facetOrdinals(Facet facet) throws IOException {
    synchronized (facets) {
      FacetOrdinals known = facets.get(facet);
      if (known == null) {
        known = new FacetOrdinals(facet, getLeafContexts());
        facets.put(facet, known);
      }
      return known;
    }
  }

  /// How many paragraphs there are, by every facet; counted once, for it is what people ask first.
  synchronized FacetTally everything() throws IOException {
    if (everything.isEmpty()) {
      everything =
          Optional.of(
              FacetCollector.count(
                  this,
                  new TermQuery(new Term(Schema.TYPE, Schema.PARAGRAPH)),
                  EnumSet.allOf(Facet.class)));
    }
    return everything.get();
  }

  /// What the index holds; found out once.
  synchronized IndexStatistics statistics() throws IOException {
    if (statistics.isEmpty()) {
      statistics = Optional.of(Catalogue.statistics(this));
    }
    return statistics.get();
  }

  /// The pairs of Chinese characters, read once.
  synchronized HanPairs hanPairs() throws IOException {
    if (hanPairs.isEmpty()) {
      hanPairs = Optional.of(new HanPairs(getIndexReader()));
    }
    return hanPairs.get();
  }

  /// The titles of all documents with a symbol, taken apart once.
  synchronized Titles titles() throws IOException {
    if (titles.isEmpty()) {
      titles = Optional.of(new Titles(documents()));
    }
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
