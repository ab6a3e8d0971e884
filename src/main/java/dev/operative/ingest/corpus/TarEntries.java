package dev.operative.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The entries of a tar archive.
final class TarEntries implements ArchiveEntries {
  /// Enough for the largest standard setting of xz, which needs 64 MiB.
  private static final int XZ_MEMORY_KIB = 128 * 1024;

  private final TarArchiveInputStream tar;
  private @Nullable TarArchiveEntry current;

  TarEntries(InputStream unpacked) {
    this.tar = new TarArchiveInputStream(unpacked, "UTF-8");
  }

  /// Unpacks what is around the tar itself, as its name says.
  static InputStream unpack(String name, InputStream raw) throws IOException {
    if (name.endsWith("gz")) {
      return GzipCompressorInputStream.builder()
          .setInputStream(raw)
          .setDecompressConcatenated(true)
          .get();
    }
    if (name.endsWith("xz")) {
      return new XZInputStream(raw, XZ_MEMORY_KIB);
    }
    if (name.endsWith("bz2")) {
      return new BZip2CompressorInputStream(raw, true);
    }
    return raw;
  }

  @Override
  public boolean next() throws IOException {
    current = tar.getNextEntry();
    return current != null;
  }

  @Override
  public String name() {
    return entry().getName();
  }

  @Override
  public boolean isFolder() {
    return entry().isDirectory();
  }

  @Override
  public Optional<String> unfit() {
    if (entry().isSymbolicLink() || entry().isLink()) {
      return Optional.of("it is a link, not a file");
    }
    return entry().isFile() && tar.canReadEntryData(entry())
        ? Optional.empty()
        : Optional.of("it is not an ordinary file");
  }

  @Override
  public InputStream content() {
    return tar;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  private TarArchiveEntry entry() {
    if (current == null) {
      throw new IllegalStateException("no current entry");
    }
    return current;
  }
}
