package dev.operative.ingest.corpus;

import java.util.Locale;

/// Reads what the names of files tell.
final class FileNames {
  static final String SIDECAR_SUFFIX = ".meta.yaml";
  static final String FOLDER_SIDECAR = "corpus.yaml";

  /// A user's table of public sources to fetch.
  private static final String SOURCES = "sources.tsv";

  private FileNames() {}

  /// Whether the path is of a file that people keep beside documents without meaning it as one: hidden files,
  /// the folders that systems put into archives, READMEs, tables of sources, sidecars.
  static boolean isAside(String path) {
    for (String step : path.split("/")) {
      if (step.startsWith(".") || step.equals("__MACOSX")) {
        return true;
      }
    }
    String name = last(path).toLowerCase(Locale.ROOT);
    return name.matches("readme(\\.\\w+)?")
        || name.equals("thumbs.db")
        || name.equals("desktop.ini")
        || name.equals(SOURCES)
        || isSidecar(name);
  }

  /// Whether the file says something about other files.
  static boolean isSidecar(String path) {
    String name = last(path).toLowerCase(Locale.ROOT);
    return name.endsWith(SIDECAR_SUFFIX) || name.equals(FOLDER_SIDECAR);
  }

  /// The last step of a path.
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The path without its last step; empty for a single name.
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
