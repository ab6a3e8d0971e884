package dev.operative.lucene;

import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Reads the index in a folder.
public final class LuceneSearchEngine implements SearchEngine {
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
  public IndexView view() {
    try {
      freshness.ensure();
      Snapshot snapshot = (Snapshot) searchers.acquire();
      return new LuceneIndexView(folder, snapshot, () -> searchers.release(snapshot));
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  private static final class Snapshots extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader);
    }
  }
}
