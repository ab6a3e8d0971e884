package dev.operative.ingest.corpus;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sidecars of one folder tree or one archive: what is said of a file by the file beside it and by the
/// `corpus.yaml` of its folder or of a folder above. The nearer one wins, key by key.
final class SidecarShelf {
  private final SidecarReader reader = new SidecarReader();
  private final Map<String, Sidecar> byPath = new HashMap<>();
  private final Map<String, Map<String, Sidecar>> byFolder = new HashMap<>();

  /// Takes a sidecar.
  ///
  /// @param below its path below the root
  /// @return what could not be understood
  List<Notice> add(String below, SourceFile file) {
    SidecarReader.Sidecars read = reader.read(file);
    if (FileNames.last(below).equals(FileNames.FOLDER_SIDECAR)) {
      byFolder.put(FileNames.parent(below), read.byFile());
    } else {
      String described = below.substring(0, below.length() - FileNames.SIDECAR_SUFFIX.length());
      byPath.put(described, read.byFile().getOrDefault("", Sidecar.NONE));
    }
    return read.notices();
  }

  /// What is said of a file.
  ///
  /// @param below its path below the root; for an archive's entry, the archive's path, `!/` and its name
  Sidecar of(String below) {
    Sidecar said = byPath.getOrDefault(below, Sidecar.NONE);
    String folder = below;
    while (!folder.isEmpty()) {
      folder = FileNames.parent(folder);
      String name = folder.isEmpty() ? below : below.substring(folder.length() + 1);
      Map<String, Sidecar> here = byFolder.getOrDefault(folder, Map.of());
      said = merge(said, here.getOrDefault(name, Sidecar.NONE));
    }
    return said;
  }

  static Sidecar merge(Sidecar first, Sidecar second) {
    return new Sidecar(
        or(first.symbol(), second.symbol()),
        or(first.title(), second.title()),
        or(first.date(), second.date()),
        or(first.status(), second.status()),
        or(first.kind(), second.kind()),
        or(first.body(), second.body()),
        or(first.sourceUrl(), second.sourceUrl()));
  }

  private static <T> Optional<T> or(Optional<T> first, Optional<T> second) {
    return first.isPresent() ? first : second;
  }
}
