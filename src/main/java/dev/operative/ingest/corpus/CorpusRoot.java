package dev.operative.ingest.corpus;

import java.nio.file.Path;

/// A file or folder to be read, and how its files are named.
///
/// @param path where it is
/// @param name the path its files bear in front: empty for the corpus folder itself, whose files are named
///     relative to it
/// @param owner who answers for its files: a later run over the same owner removes those that are gone
public record CorpusRoot(Path path, String name, String owner) {
  /// The corpus folder.
  public static CorpusRoot corpus(Path folder) {
    return new CorpusRoot(folder, "", "");
  }

  /// The name of a file below the root.
  ///
  /// @param below the way from the root to the file, `/`-separated; empty for the root itself
  String nameOf(String below) {
    if (name.isEmpty() || below.isEmpty()) {
      return name + below;
    }
    return name + "/" + below;
  }
}
