package dev.operative.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The folder of a source in the corpus: its documents, and the record of the archive they came from.
final class SourceFolder {
  private final PublicSource source;
  private final Path folder;

  /// @param corpus the corpus folder
  SourceFolder(Path corpus, PublicSource source) {
    this.source = source;
    this.folder = corpus.resolve(Fetcher.FOLDER).resolve(source.name());
  }

  /// The record; empty when nothing was fetched yet, and when documents that it counts are missing.
  Optional<FetchRecord> record() throws IOException {
    int present = documents().size();
    return FetchRecord.read(folder).filter(record -> record.documents() == present);
  }

  void write(FetchRecord record) throws IOException {
    record.write(Files.createDirectories(folder));
  }

  /// How many documents a replacement changed.
  record Replaced(int changed, int removed) {}

  /// Makes these its documents: what is new or different is moved here, what is none of them is removed. Files of other
  /// types stay, which people may have put there.
  ///
  /// @param documents the paths of the documents below `from`, and then below this folder
  Replaced replace(List<Path> documents, Path from) throws IOException {
    Files.createDirectories(folder);
    Set<Path> wanted = Set.copyOf(documents);
    List<Path> gone = documents().stream().filter(file -> !wanted.contains(file)).toList();
    for (Path file : gone) {
      Files.delete(folder.resolve(file.toString()));
    }
    int changed = 0;
    for (Path document : documents) {
      Path next = from.resolve(document.toString());
      Path target = folder.resolve(document.toString());
      if (!Files.isRegularFile(target) || Files.mismatch(next, target) >= 0) {
        Files.createDirectories(target.getParent());
        Files.move(
            next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        changed++;
      }
    }
    return new Replaced(changed, gone.size());
  }

  private List<Path> documents() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> source.has(file.toString()))
          .map(folder::relativize)
          .toList();
    }
  }
}
