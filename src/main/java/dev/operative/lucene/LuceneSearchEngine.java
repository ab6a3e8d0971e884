package dev.operative.lucene;

import dev.operative.lucene.commit.Attachments;
import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.commit.SearchedDirectory;
import dev.operative.lucene.commit.SoundSegments;
import dev.operative.lucene.meaning.NewestVectors;
import dev.operative.lucene.snapshot.Processors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// Reads the index in a folder.
public final class LuceneSearchEngine implements SearchEngine {
  private final Path folder;
  private final Directory directory;
  private final NewestVectors vectors;
  private final SearcherManager searchers;
  private final Freshness freshness;
  private final Processors processors;
  private final Optional<BackgroundRefresh> background;
  private final SoundSegments segments = new SoundSegments();

  private LuceneSearchEngine(
      Path folder, Directory directory, Processors processors, Optional<WarmUp> warmUp)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.processors = processors;
    this.vectors = new NewestVectors(vectorsOf(folder));
    this.searchers = new SearcherManager(directory, new Snapshots(warmUp));
    this.freshness = new Freshness(folder, this::reopen);
    this.background = warmUp.map(any -> new BackgroundRefresh(folder, freshness));
    warmUp.ifPresent(this::makeFirstReady);
  }

  /// The first commit is given out at once, and made ready meanwhile.
  private void makeFirstReady(WarmUp warmUp) {
    background
        .orElseThrow()
        .run(
            () -> {
              Snapshot first = (Snapshot) searchers.acquire();
              try {
                makeReady(first, warmUp);
              } finally {
                searchers.release(first);
              }
            });
  }

  /// Opens the newest commit, if it is another; who serves reads again what was not sound.
  private void reopen() throws IOException {
    searchers.maybeRefreshBlocking();
    if (background.isPresent()) {
      IndexSearcher newest = searchers.acquire();
      try {
        segments.check(newest.getIndexReader());
      } finally {
        searchers.release(newest);
      }
    }
  }

  private void makeReady(Snapshot snapshot, WarmUp warmUp) throws IOException {
    segments.check(snapshot.getIndexReader());
    Derived.make(snapshot);
    warmUp.on(new LuceneIndexView(snapshot, vectors, () -> {}));
  }

  /// The folder in which the vectors of the texts of an index are kept.
  public static Path vectorsOf(Path folder) {
    return folder.resolve("vectors");
  }

  /// Opens the index in a folder to read it now and then, as commands do: whoever takes a view first after a commit
  /// opens that commit.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none, it has another format, or it is
  ///     damaged
  public static LuceneSearchEngine open(Path folder) {
    return open(folder, Processors.all());
  }

  /// The same, searched on given processors.
  public static LuceneSearchEngine open(Path folder, Processors processors) {
    return open(folder, processors, Optional.empty());
  }

  /// Opens the index in a folder to read it all the time, as servers do: a commit is opened and made ready while
  /// everybody reads the one before, so that nobody waits.
  ///
  /// @param warmUp makes ready what is read from a commit
  /// @throws dev.operative.search.index.IndexUnusableException when there is none, it has another format, or it is
  ///     damaged
  public static LuceneSearchEngine open(Path folder, WarmUp warmUp) {
    return open(folder, Processors.all(), Optional.of(warmUp));
  }

  private static LuceneSearchEngine open(
      Path folder, Processors processors, Optional<WarmUp> warmUp) {
    switch (IndexState.of(folder)) {
      case MISSING -> throw IndexFailure.missing(folder);
      case OUTDATED -> throw IndexFailure.outdated(folder, Optional.empty());
      case CURRENT -> {}
    }
    try {
      Directory directory = SearchedDirectory.open(folder);
      try {
        return new LuceneSearchEngine(folder, directory, processors, warmUp);
      } catch (IOException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Makes ready what is read from a commit.
  public interface WarmUp {
    /// @param view of the commit, which nobody else sees yet; closed by the engine
    void on(IndexView view);
  }

  @Override
  public IndexView view(Deadline deadline) {
    try {
      if (freshness.mayBeStale()) {
        if (background.isPresent()) {
          background.get().refresh();
        } else {
          freshness.refresh();
        }
      }
      Snapshot snapshot = (Snapshot) searchers.acquire();
      return new LuceneIndexView(
          snapshot.until(deadline), vectors, () -> searchers.release(snapshot));
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  @Override
  public Optional<String> fault() {
    return freshness.isThere()
        ? background.flatMap(BackgroundRefresh::fault)
        : Optional.of(
            "The folder " + folder + " is gone; what was opened of the index is searched on");
  }

  @Override
  public void close() {
    background.ifPresent(BackgroundRefresh::close);
    try (directory;
        vectors;
        processors) {
      searchers.close();
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Opens snapshots; those after the first are made ready before they are given out.
  private final class Snapshots extends SearcherFactory {
    private final Optional<WarmUp> warmUp;

    Snapshots(Optional<WarmUp> warmUp) {
      this.warmUp = warmUp;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      Attachments attachments =
          Attachments.of(directory, ((DirectoryReader) reader).getIndexCommit().getUserData());
      Snapshot snapshot = new Snapshot(folder, reader, attachments, processors);
      if (previous != null && warmUp.isPresent()) {
        makeReady(snapshot, warmUp.get());
      }
      return snapshot;
    }
  }
}
