package dev.operative.search.index;

import java.nio.file.Path;

/// The address of an index.
public sealed interface IndexAddress {
  /// A folder of this machine.
  record Folder(Path path) implements IndexAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// Reads an address as users give it: the path of a folder.
  static IndexAddress parse(String given) {
    return new Folder(Path.of(given));
  }
}
