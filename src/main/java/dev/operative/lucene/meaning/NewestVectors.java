package dev.operative.lucene.meaning;

import dev.operative.lucene.commit.Freshness;
import dev.operative.lucene.commit.SoundSegments;
import dev.operative.search.Deadline;
import dev.operative.search.meaning.VectorView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vectors in a folder as the newest commit left them, whoever made it. What cannot be read is logged, and the
/// commit before is read on; when there is none, there are no vectors. Safe for use by several threads.
public final class NewestVectors implements AutoCloseable {
  /// The name of the vectors in [dev.operative.search.IndexStatistics#damaged()].
  public static final String NAME = "vectors";

  private static final Logger LOG = LoggerFactory.getLogger(NewestVectors.class);

  private final Path folder;
  private final Freshness freshness;
  private final VectorSigns signs = new VectorSigns();
  private final SoundSegments segments = new SoundSegments();
  private @Nullable DirectoryReader newest;
  private boolean damaged;

  /// @param folder that of a [LuceneVectorIndex], which need not be there yet
  public NewestVectors(Path folder) {
    this.folder = folder;
    this.freshness = new Freshness(folder, this::reopen);
  }

  /// The vectors of the newest commit.
  ///
  /// @param revision that of the encoder whose queries will be asked
  /// @param deadline after which nobody waits for what the view is asked
  /// @return the view; empty when there are no vectors of this revision that can be read
  public synchronized Optional<VectorView> view(String revision, Deadline deadline) {
    try {
      refresh();
      DirectoryReader reader = newest;
      if (reader == null || !LuceneVectorView.revision(reader).equals(revision)) {
        return Optional.empty();
      }
      reader.incRef();
      return Optional.of(new LuceneVectorView(reader, signs, deadline, reader::decRef));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The number of the commit that the newest vectors are a copy of; 0 when there are none, or they are no copy.
  public synchronized long origin() {
    try {
      refresh();
      DirectoryReader reader = newest;
      return reader == null ? 0 : LuceneVectorIndex.origin(reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the newest commit of the vectors is damaged.
  public synchronized boolean isDamaged() {
    refresh();
    return damaged;
  }

  private void refresh() {
    try {
      if (freshness.mayBeStale()) {
        freshness.refresh();
        damaged = false;
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("The newest vectors in {} cannot be read: {}", folder, unreadable.toString());
      damaged = true;
      freshness.stay();
    }
  }

  private void reopen() throws IOException {
    DirectoryReader known = newest;
    if (known == null) {
      newest = open();
    } else {
      DirectoryReader changed = DirectoryReader.openIfChanged(known);
      if (changed != null) {
        newest = sound(changed);
        known.decRef();
      }
    }
  }

  private DirectoryReader sound(DirectoryReader opened) throws IOException {
    boolean sound = false;
    try {
      segments.check(opened);
      sound = true;
      return opened;
    } finally {
      if (!sound) {
        opened.decRef();
      }
    }
  }

  private @Nullable DirectoryReader open() throws IOException {
    Directory directory = FSDirectory.open(folder);
    DirectoryReader opened = null;
    try {
      if (DirectoryReader.indexExists(directory)) {
        opened = sound(DirectoryReader.open(directory));
      }
      return opened;
    } finally {
      if (opened == null) {
        directory.close();
      }
    }
  }

  @Override
  public synchronized void close() {
    DirectoryReader known = newest;
    newest = null;
    if (known != null) {
      Directory directory = known.directory();
      try (directory) {
        known.decRef();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
