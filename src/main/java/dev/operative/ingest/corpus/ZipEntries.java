package dev.operative.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The entries of a zip archive, in the order of its directory.
final class ZipEntries implements ArchiveEntries {
  private final ArchiveBudget budget;
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private @Nullable ZipArchiveEntry current;

  ZipEntries(SeekableByteChannel channel, ArchiveBudget budget) throws IOException {
    this.budget = budget;
    this.zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    this.entries = zip.getEntries();
  }

  @Override
  public boolean next() {
    current = entries.hasMoreElements() ? entries.nextElement() : null;
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
    if (entry().isUnixSymlink()) {
      return Optional.of("it is a link, not a file");
    }
    if (entry().getGeneralPurposeBit().usesEncryption()) {
      return Optional.of("it is encrypted; unpack it with its password first");
    }
    return zip.canReadEntryData(entry())
        ? Optional.empty()
        : Optional.of("it is packed by a method that is not supported; pack it anew");
  }

  @Override
  public InputStream content() throws IOException {
    return budget.meter(zip.getInputStream(entry()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private ZipArchiveEntry entry() {
    if (current == null) {
      throw new IllegalStateException("no current entry");
    }
    return current;
  }
}
