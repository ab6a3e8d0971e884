package dev.operative.document;

/// The place in a file where a paragraph was read.
///
/// @param file the file's path relative to the corpus folder, `/`-separated; inside an archive, the
///     archive's path, `!/` and the entry's name
/// @param line the first line, counted from 1
/// @param lastLine the last line, not before the first
public record SourceLocation(String file, int line, int lastLine) {
  public SourceLocation {
    if (line < 1 || lastLine < line) {
      throw new IllegalArgumentException("lines " + line + " to " + lastLine + " of " + file);
    }
  }
}
