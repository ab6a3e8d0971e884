package dev.operative.ingest;

/// A file as it was found.
///
/// @param path its path relative to the corpus folder, `/`-separated; inside an archive, the archive's path,
///     `!/` and the entry's name
/// @param content its bytes; not copied, not to be changed
public record SourceFile(String path, byte[] content) {
  /// The last part of the path.
  public String name() {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  }
}
