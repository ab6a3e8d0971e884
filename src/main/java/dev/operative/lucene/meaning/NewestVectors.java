package dev.operative.lucene.meaning;

import dev.operative.lucene.commit.Freshness;
import dev.operative.search.meaning.VectorView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The vectors in a folder as the newest commit left them, whoever made it. Safe for use by several threads.
public final class NewestVectors implements AutoCloseable {
  private final Path folder;
  private final Freshness freshness;
  private @Nullable DirectoryReader newest;

  /// @param folder that of a [LuceneVectorIndex], which need not be there yet
  public NewestVectors(Path folder) {
    this.folder = folder;
    this.freshness = new Freshness(folder, this::reopen);
  }

  /// The vectors of the newest commit.
  ///
  /// @param revision that of the encoder whose queries will be asked
  /// @return the view; empty when the folder has no vectors of this revision
  /// @throws UncheckedIOException when the folder cannot be read
  public synchronized Optional<VectorView> view(String revision) {
    try {
      if (Files.isDirectory(folder) && freshness.mayBeStale()) {
        freshness.refresh();
      }
      DirectoryReader reader = newest;
      if (reader == null || !LuceneVectorView.revision(reader).equals(revision)) {
        return Optional.empty();
      }
      reader.incRef();
      return Optional.of(new LuceneVectorView(reader, reader::decRef));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reopen() throws IOException {
    DirectoryReader known = newest;
    if (known == null) {
      newest = open();
    } else {
      DirectoryReader changed = DirectoryReader.openIfChanged(known);
      if (changed != null) {
        newest = changed;
        known.decRef();
      }
    }
  }

  private @Nullable DirectoryReader open() throws IOException {
    Directory directory = FSDirectory.open(folder);
    DirectoryReader opened = null;
    try {
      if (DirectoryReader.indexExists(directory)) {
        opened = DirectoryReader.open(directory);
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
