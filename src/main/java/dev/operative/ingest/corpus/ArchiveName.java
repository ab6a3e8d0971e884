package dev.operative.ingest.corpus;

import java.util.List;
import java.util.Locale;

/// Names of archives that are read entry by entry.
public final class ArchiveName {
  private static final List<String> ENDINGS =
      List.of(".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2");

  private ArchiveName() {}

  /// Whether a file is such an archive, by its name.
  public static boolean is(String path) {
    return !ending(path).isEmpty();
  }

  /// What the name of an archive ends with, as it stands there: `.tar.gz`; empty for any other file.
  public static String ending(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> path.substring(path.length() - ending.length()))
        .orElse("");
  }

  /// A path without the ending of an archive; the whole path of any other file.
  public static String stem(String path) {
    return path.substring(0, path.length() - ending(path).length());
  }
}
