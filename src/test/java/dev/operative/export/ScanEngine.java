package dev.operative.export;

import dev.operative.document.ParagraphId;
import dev.operative.search.Attachment;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.RejectedSource;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.SimilarParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gives the same paragraphs to every scan, made anew each time so that nothing stays in memory. */
public final class ScanEngine implements IndexView {
  private final Supplier<Stream<IndexedParagraph>> paragraphs;

  public ScanEngine(Supplier<Stream<IndexedParagraph>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  public static ScanEngine of(IndexedParagraph... paragraphs) {
    List<IndexedParagraph> all = List.of(paragraphs);
    return new ScanEngine(all::stream);
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
    long[] count = {0};
    paragraphs
        .get()
        .forEach(
            found -> {
              count[0]++;
              sink.accept(found);
            });
    return count[0];
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException("an export scans");
  }

  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    throw new UnsupportedOperationException("an export scans");
  }

  @Override
  public Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    return Map.of();
  }

  @Override
  public Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return Set.of();
  }

  @Override
  public int deepest() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<SearchResult> search(List<SearchRequest> requests) {
    return requests.stream().map(this::search).toList();
  }

  @Override
  public Page<RejectedSource> rejected(int offset, int limit) {
    return new Page<>(0, List.of());
  }

  @Override
  public Page<ListedWork> works(WorkListRequest request) {
    throw new UnsupportedOperationException("an export scans");
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return Optional.empty();
  }

  @Override
  public IndexStatistics statistics() {
    throw new UnsupportedOperationException("an export scans");
  }

  @Override
  public List<SimilarParagraph> similarTo(IndexedParagraph subject, int limit) {
    throw new UnsupportedOperationException("not looked for");
  }

  @Override
  public TermDictionary terms() {
    throw new UnsupportedOperationException("no words");
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
