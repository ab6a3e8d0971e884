package dev.operative.ingest.corpus;

/// The limits beyond which an archive is taken for an attack or an accident. What lies beyond is not
/// read and is reported.
///
/// @param entries number of entries of one archive
/// @param fileBytes bytes of one file, unpacked
/// @param totalBytes bytes of all files of one archive, unpacked, those of archives inside it included
/// @param ratio unpacked bytes per packed byte; judged once 16 MiB are unpacked, because tiny texts pack well
/// @param depth archives inside archives: 1 allows none
public record ArchiveLimits(int entries, long fileBytes, long totalBytes, int ratio, int depth) {
  private static final long MEBIBYTE = 1L << 20;

  /// Far above what collections of UN documents need (their XML packs 30 to 1), far below what harms.
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(200_000, 64 * MEBIBYTE, 4096 * MEBIBYTE, 200, 3);

  static final long RATIO_GRACE = 16 * MEBIBYTE;
}
