package dev.operative.lucene;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.query.QueryCompiler.Purpose;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.OpenIndex;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Reads the index in a folder. Each call sees the newest commit, also of another process, and works on that
/// one commit until it is done.
public final class LuceneSearchEngine implements OpenIndex {
  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;
  private final Freshness freshness;

  private LuceneSearchEngine(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
    this.freshness = new Freshness(folder, searchers);
  }

  /// Opens the index in a folder.
  ///
  /// @throws dev.operative.search.IndexUnusableException when there is none, it has another format, or it is
  ///     damaged
  public static LuceneSearchEngine open(Path folder) {
    switch (IndexState.of(folder)) {
      case MISSING -> throw IndexFailure.missing(folder);
      case OUTDATED -> throw IndexFailure.outdated(folder, Optional.empty());
      case CURRENT -> {}
    }
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        return new LuceneSearchEngine(
            folder, directory, new SearcherManager(directory, new Snapshots()));
      } catch (IOException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return withSnapshot(snapshot -> new ParagraphSearch(snapshot, request).result());
  }

  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    return withSnapshot(
        snapshot ->
            new DocumentSearch(snapshot, request).result(compile(snapshot, request.query())));
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
    return withSnapshot(
        snapshot ->
            DocumentOrderScan.run(
                snapshot, new CompiledFilters(filters).narrow(compile(snapshot, query)), sink));
  }

  @Override
  public Optional<IndexedParagraph> paragraph(ParagraphId id) {
    return withSnapshot(snapshot -> snapshot.paragraph(id));
  }

  @Override
  public boolean holds(ParagraphId id) {
    return withSnapshot(
        snapshot -> snapshot.count(new TermQuery(new Term(Schema.ID, id.toString()))) > 0);
  }

  @Override
  public Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    return withSnapshot(snapshot -> new ParagraphsById(snapshot, ids).paragraphs());
  }

  @Override
  public Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return withSnapshot(snapshot -> new ParagraphsById(snapshot, ids).held());
  }

  @Override
  public List<Candidate> similarTo(IndexedParagraph subject, int limit) {
    return withSnapshot(snapshot -> Resemblance.of(snapshot, subject, limit));
  }

  @Override
  public List<String> wordsFrom(String beginning, int limit) {
    return withSnapshot(snapshot -> new WordBook(snapshot).wordsFrom(beginning, limit));
  }

  @Override
  public List<String> wordsLike(String word, int limit) {
    return withSnapshot(snapshot -> new WordBook(snapshot).wordsLike(word, limit));
  }

  @Override
  public List<String> symbolsFrom(String beginning, int limit) {
    return withSnapshot(snapshot -> new WordBook(snapshot).symbolsFrom(beginning, limit));
  }

  @Override
  public List<DocumentSummary> titled(List<String> beginnings, int limit) {
    return withSnapshot(snapshot -> new WordBook(snapshot).titled(beginnings, limit));
  }

  @Override
  public List<DocumentSummary> documents() {
    return withSnapshot(Snapshot::documents);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return withSnapshot(snapshot -> Catalogue.document(snapshot, idOrSlug));
  }

  @Override
  public IndexStatistics statistics() {
    return withSnapshot(Snapshot::statistics);
  }

  @Override
  public void close() {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  private static org.apache.lucene.search.Query compile(Snapshot snapshot, Query query) {
    return new QueryCompiler(snapshot.getIndexReader(), Purpose.MATCHING).compile(query);
  }

  private <T> T withSnapshot(Work<T> work) {
    try {
      freshness.ensure();
      Snapshot snapshot = (Snapshot) searchers.acquire();
      try {
        return work.on(snapshot);
      } finally {
        searchers.release(snapshot);
      }
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// What is done on one commit.
  private interface Work<T> {
    T on(Snapshot snapshot) throws IOException;
  }

  private static final class Snapshots extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader);
    }
  }
}
