package dev.operative.lucene.snapshot;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.lucene.schema.ParagraphMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/// The documents of an index at one commit, listed and by name.
public final class Catalogue {
  private Catalogue() {}

  /// All documents in document order.
  public static List<DocumentSummary> documents(Snapshot snapshot) throws IOException {
    List<DocumentSummary> documents = new ArrayList<>();
    for (ScoreDoc found : all(snapshot, Schema.DOCUMENT, Schema.INDEX_ORDER)) {
      documents.add(snapshot.summary(found.doc));
    }
    return documents;
  }

  /// The document or part with this id or slug.
  public static Optional<StoredDocument> document(Snapshot snapshot, String name)
      throws IOException {
    List<DocumentSummary> named = new ArrayList<>();
    TermQuery asked = new TermQuery(new Term(Schema.NAME, name));
    for (ScoreDoc found : snapshot.search(asked, snapshot.getIndexReader().maxDoc()).scoreDocs) {
      named.add(snapshot.summary(found.doc));
    }
    Optional<DocumentSummary> whole =
        named.stream()
            .filter(summary -> names(summary.header(), name))
            .min(Comparator.comparing(summary -> summary.header().id()));
    if (whole.isPresent()) {
      return Optional.of(
          new StoredDocument(whole.get(), paragraphs(snapshot, whole.get().header())));
    }
    Optional<DocumentSummary> holder =
        named.stream()
            .min(
                Comparator.<DocumentSummary, Language>comparing(
                        summary -> part(summary, name).map(PartHeader::language).orElseThrow())
                    .thenComparing(summary -> summary.header().id()));
    return holder.isEmpty() ? Optional.empty() : Optional.of(part(snapshot, holder.get(), name));
  }

  private static StoredDocument part(Snapshot snapshot, DocumentSummary holder, String name)
      throws IOException {
    PartHeader part = part(holder, name).orElseThrow();
    List<IndexedParagraph> paragraphs =
        paragraphs(snapshot, holder.header()).stream()
            .filter(paragraph -> paragraph.part().equals(part))
            .toList();
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    paragraphs.forEach(each -> counts.merge(each.paragraph().section(), 1, Integer::sum));
    return new StoredDocument(
        new DocumentSummary(holder.header(), List.of(part), counts), paragraphs);
  }

  private static Optional<PartHeader> part(DocumentSummary summary, String name) {
    return summary.parts().stream()
        .filter(part -> ParagraphMapper.partNames(part).contains(name))
        .findFirst();
  }

  private static boolean names(DocumentHeader header, String name) {
    return header.id().equals(name) || header.slug().equals(name);
  }

  private static List<IndexedParagraph> paragraphs(Snapshot snapshot, DocumentHeader header)
      throws IOException {
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    BooleanQuery inDocument =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.DOCUMENT_ID, header.id())), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.TYPE, Schema.PARAGRAPH)), Occur.FILTER)
            .build();
    DocumentOrderScan.run(snapshot, inDocument, paragraphs::add);
    return paragraphs;
  }

  /// All Lucene documents of a type in an order.
  static ScoreDoc[] all(Snapshot snapshot, String type, Sort order) throws IOException {
    TermQuery ofType = new TermQuery(new Term(Schema.TYPE, type));
    return snapshot.search(ofType, Math.max(1, snapshot.count(ofType)), order).scoreDocs;
  }
}
