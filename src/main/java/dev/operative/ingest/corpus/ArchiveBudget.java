package dev.operative.ingest.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The rest of the limits while one archive, and the archives inside it, are read.
final class ArchiveBudget {
  private final ArchiveLimits limits;
  private final long packed;
  private int entries;
  private long unpacked;

  /// @param packed size of the outermost archive in bytes
  ArchiveBudget(ArchiveLimits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /// Counts an entry.
  void entry() throws ArchiveLimitException {
    if (++entries > limits.entries()) {
      throw new ArchiveLimitException("it holds more than " + limits.entries() + " entries");
    }
  }

  /// The stream, with every byte that is read or skipped counted.
  InputStream meter(InputStream stream) {
    return new Meter(stream);
  }

  private void unpacked(long bytes) throws ArchiveLimitException {
    unpacked += bytes;
    if (unpacked > limits.totalBytes()) {
      throw new ArchiveLimitException(
          "it unpacks to more than " + (limits.totalBytes() >> 20) + " MiB");
    }
    if (unpacked > ArchiveLimits.RATIO_GRACE && unpacked / Math.max(1, packed) > limits.ratio()) {
      throw new ArchiveLimitException(
          "it unpacks to more than " + limits.ratio() + " times its size, as archive bombs do");
    }
  }

  private final class Meter extends FilterInputStream {
    Meter(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      unpacked(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      unpacked(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      unpacked(skipped);
      return skipped;
    }
  }

  /// An archive goes beyond the limits; the rest of it is not read.
  static final class ArchiveLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveLimitException(String message) {
      super(message);
    }
  }
}
