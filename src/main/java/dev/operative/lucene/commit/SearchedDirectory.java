package dev.operative.lucene.commit;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/// The files of an index that is searched. They are mapped, as Lucene does by itself, but for stored fields, which are read:
/// a page needs some twenty records of them, and with each that is mapped its whole neighbourhood counts as memory of the
/// process.
///
/// A thread that is interrupted while it reads a stored field closes the file for all others
/// ([NIOFSDirectory]): threads that search are never interrupted.
public final class SearchedDirectory extends FilterDirectory {
  private static final String STORED_FIELDS = ".fdt";

  private final Directory stored;

  private SearchedDirectory(Directory mapped, Directory stored) {
    super(mapped);
    this.stored = stored;
  }

  /// Opens a folder.
  ///
  /// @throws IOException when it cannot be read
  public static SearchedDirectory open(Path folder) throws IOException {
    FSDirectory mapped = FSDirectory.open(folder);
    try {
      return new SearchedDirectory(mapped, new NIOFSDirectory(folder));
    } catch (IOException e) {
      mapped.close();
      throw e;
    }
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return name.endsWith(STORED_FIELDS)
        ? stored.openInput(name, context)
        : super.openInput(name, context);
  }

  @Override
  public void close() throws IOException {
    try (stored) {
      super.close();
    }
  }
}
