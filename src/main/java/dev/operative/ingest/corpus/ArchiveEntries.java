package dev.operative.ingest.corpus;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;

/// The entries of an archive, one after the other.
interface ArchiveEntries extends Closeable {
  /// Steps to the next entry; `false` when there is none.
  boolean next() throws IOException;

  /// The current entry's name as it stands in the archive.
  String name();

  boolean isFolder();

  /// Why the current entry's content is not to be read: a link, a device, encrypted; empty when it may be.
  Optional<String> unfit();

  /// The current entry's content, unpacked. Valid until the next step; not to be closed.
  InputStream content() throws IOException;

  /// Opens an archive; its kind follows from its name.
  ///
  /// @param budget counts everything that is unpacked, what is skipped included
  static ArchiveEntries open(String name, SeekableByteChannel channel, ArchiveBudget budget)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      return new ZipEntries(channel, budget);
    }
    InputStream raw = new BufferedInputStream(Channels.newInputStream(channel));
    return new TarEntries(budget.meter(TarEntries.unpack(lower, raw)));
  }
}
