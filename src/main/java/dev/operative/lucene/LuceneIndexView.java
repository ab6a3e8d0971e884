package dev.operative.lucene;

import dev.operative.document.ParagraphId;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.lucene.facet.Statistics;
import dev.operative.lucene.meaning.NewestVectors;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.search.DocumentSearch;
import dev.operative.lucene.search.MatchedProvisions;
import dev.operative.lucene.search.ProvisionSearch;
import dev.operative.lucene.search.SharedRareWords;
import dev.operative.lucene.search.TextSearch;
import dev.operative.lucene.snapshot.Catalogue;
import dev.operative.lucene.snapshot.DocumentOrderScan;
import dev.operative.lucene.snapshot.ProvisionsByAddress;
import dev.operative.lucene.snapshot.Rejections;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.lucene.words.IndexedTerms;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Page;
import dev.operative.search.RankedTexts;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkSummary;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The index in a folder at one commit.
final class LuceneIndexView implements IndexView {
  private final Snapshot snapshot;
  private final NewestVectors vectors;
  private final Closeable release;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /// @param release closed once when the view is closed
  LuceneIndexView(Snapshot snapshot, NewestVectors vectors, Closeable release) {
    this.snapshot = snapshot;
    this.vectors = vectors;
    this.release = release;
  }

  /// Every page costs about the same, however far down it is.
  @Override
  public int deepest() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<SearchResult> search(List<SearchRequest> requests) {
    return snapshot.read(
        () -> {
          List<SearchResult> results = new ArrayList<>(requests.size());
          for (SearchRequest request : requests) {
            results.add(new ProvisionSearch(snapshot, request).result());
          }
          return results;
        });
  }

  @Override
  public RankedTexts texts(SearchRequest request) {
    return snapshot.read(() -> new TextSearch(snapshot, request).result());
  }

  @Override
  public void scanTexts(Query query, Filters filters, Consumer<RankedTexts.Match> sink) {
    SearchRequest all =
        new SearchRequest(query, filters, Sort.DOCUMENT_ORDER, 0, Integer.MAX_VALUE, Set.of());
    texts(all).matches().forEach(sink);
  }

  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    return snapshot.read(() -> new DocumentSearch(snapshot, request).result());
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedProvision> sink) {
    return snapshot.read(
        () ->
            DocumentOrderScan.run(
                snapshot, new CompiledFilters(filters).narrow(compile(query)), sink));
  }

  @Override
  public Set<ProvisionId> matching(Query query, Collection<ProvisionId> provisions) {
    return snapshot.read(() -> new MatchedProvisions(snapshot, provisions).of(compile(query)));
  }

  @Override
  public Optional<IndexedProvision> provision(ProvisionId id) {
    return snapshot.read(() -> Catalogue.provision(snapshot, id));
  }

  @Override
  public Map<ParagraphId, IndexedProvision> provisions(Collection<ParagraphId> ids) {
    return snapshot.read(() -> new ProvisionsByAddress(snapshot, ids).provisions());
  }

  @Override
  public Page<WorkSummary> works(WorkListRequest request) {
    return snapshot.read(() -> Derived.works(snapshot).page(request));
  }

  @Override
  public Page<RejectedSource> rejected(int offset, int limit) {
    return Page.of(snapshot.read(() -> Rejections.of(snapshot)), offset, limit);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return snapshot.read(() -> Catalogue.document(snapshot, idOrSlug));
  }

  @Override
  public List<IndexedParagraph> similarTo(IndexedParagraph subject, int limit) {
    return snapshot.read(() -> SharedRareWords.of(snapshot, subject, limit));
  }

  @Override
  public TermDictionary terms() {
    return new IndexedTerms(new SnapshotWords(snapshot));
  }

  @Override
  public Optional<VectorView> vectors(String revision) {
    return vectors.view(revision, snapshot.deadline());
  }

  @Override
  public Map<TextKey, Integer> wordings(Collection<TextKey> texts) {
    return snapshot.read(() -> WordingOrdinals.of(snapshot).of(snapshot, texts));
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return snapshot.attachments().get(name);
  }

  @Override
  public IndexView.Size size() {
    return snapshot.read(() -> Statistics.size(snapshot));
  }

  @Override
  public IndexStatistics statistics() {
    IndexStatistics statistics = snapshot.read(() -> Statistics.of(snapshot));
    return vectors.isDamaged() ? statistics.withDamaged(NewestVectors.NAME) : statistics;
  }

  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      snapshot.read(
          () -> {
            release.close();
            return snapshot;
          });
    }
  }

  private org.apache.lucene.search.Query compile(Query query) {
    return new QueryCompiler(
            snapshot.getIndexReader(),
            snapshot.deadline(),
            RankingProfile.DEFAULT,
            Optional.empty())
        .compile(query)
        .whole();
  }
}
