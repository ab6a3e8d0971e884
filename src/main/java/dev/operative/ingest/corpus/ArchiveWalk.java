package dev.operative.ingest.corpus;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveBudget.ArchiveLimitException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Reads the files of one archive, sidecars first.
final class ArchiveWalk {
  private final ArchiveLimits limits;
  private final SidecarShelf shelf;
  private final Predicate<String> wanted;
  private final CorpusSink sink;

  ArchiveWalk(ArchiveLimits limits, SidecarShelf shelf, Predicate<String> wanted, CorpusSink sink) {
    this.limits = limits;
    this.shelf = shelf;
    this.wanted = wanted;
    this.sink = sink;
  }

  /// Opens an archive anew for each pass over it.
  private interface Opening {
    SeekableByteChannel open() throws IOException;
  }

  private enum Pass {
    SIDECARS,
    DOCUMENTS
  }

  /// Reads an archive that lies on the disk.
  ///
  /// @param below its path below the root
  /// @param shown its path as reported
  void walk(Path path, String below, String shown) {
    try {
      long size = Files.size(path);
      read(() -> Files.newByteChannel(path), new Level(below, shown, 1, size));
      sink.advanced(size);
    } catch (IOException unreadable) {
      sink.refused(new Notice(shown, 0, IoReasons.of(unreadable)));
    }
  }

  /// Where in the nest of archives a pass is.
  ///
  /// @param packed size of the outermost archive
  private record Level(String below, String shown, int depth, long packed) {
    Level inner(String entry) {
      return new Level(below + "!/" + entry, shown + "!/" + entry, depth + 1, packed);
    }
  }

  private void read(Opening opening, Level level) {
    try {
      pass(opening, level, Pass.SIDECARS, new ArchiveBudget(limits, level.packed()));
    } catch (IOException reportedByTheNextPass) {
      // The pass over the documents meets the same fault at the same entry, and reports it.
    }
    readDocuments(opening, level, new ArchiveBudget(limits, level.packed()));
  }

  private void readDocuments(Opening opening, Level level, ArchiveBudget budget) {
    try {
      pass(opening, level, Pass.DOCUMENTS, budget);
    } catch (ArchiveLimitException beyond) {
      refuse(level.shown(), beyond.getMessage() + "; the rest of it was not read");
    } catch (IOException damaged) {
      refuse(
          level.shown(),
          "the archive is damaged ("
              + IoReasons.firstLine(damaged)
              + "); what follows in it was not read");
    }
  }

  private void pass(Opening opening, Level level, Pass pass, ArchiveBudget budget)
      throws IOException {
    Set<String> seen = new HashSet<>();
    try (SeekableByteChannel channel = opening.open();
        ArchiveEntries entries = ArchiveEntries.open(level.shown(), channel, budget)) {
      while (entries.next()) {
        budget.entry();
        if (entries.isFolder()) {
          continue;
        }
        switch (EntryName.of(entries.name())) {
          case EntryName.Outside outside -> {
            if (pass == Pass.DOCUMENTS) {
              refuse(level.shown() + "!/" + outside.shown(), outside.reason());
            }
          }
          case EntryName.Inside inside -> entry(entries, inside.path(), seen, level, pass, budget);
        }
      }
    }
  }

  private void entry(
      ArchiveEntries entries,
      String path,
      Set<String> seen,
      Level level,
      Pass pass,
      ArchiveBudget budget)
      throws IOException {
    boolean sidecar = FileNames.isSidecar(path);
    boolean aside = FileNames.isAside(path);
    if (sidecar ? pass != Pass.SIDECARS : aside || pass != Pass.DOCUMENTS) {
      return;
    }
    Level inner = level.inner(path);
    if (!sidecar && !ArchiveName.is(path) && !wanted.test(inner.shown())) {
      return;
    }
    Optional<String> unfit = entries.unfit();
    if (unfit.isPresent() || !seen.add(path)) {
      refuse(inner.shown(), unfit.orElse("another entry of the archive bears the same name"));
      return;
    }
    Optional<byte[]> content = content(entries);
    if (content.isEmpty()) {
      refuse(inner.shown(), IoReasons.tooLarge(limits.fileBytes()));
      return;
    }
    SourceFile file = new SourceFile(inner.shown(), content.get());
    if (sidecar) {
      shelf.add(inner.below(), file).forEach(sink::refused);
    } else if (ArchiveName.is(path)) {
      nested(file, inner, budget);
    } else {
      sink.file(file, shelf.of(inner.below()));
    }
  }

  private void nested(SourceFile file, Level level, ArchiveBudget budget) throws IOException {
    if (level.depth() > limits.depth()) {
      refuse(level.shown(), "archives are nested more than " + limits.depth() + " deep");
      return;
    }
    Opening opening = () -> new SeekableInMemoryByteChannel(file.content());
    try {
      pass(opening, level, Pass.SIDECARS, new ArchiveBudget(limits, level.packed()));
    } catch (IOException reportedByTheNextPass) {
      // As for the outermost archive.
    }
    readDocuments(opening, level, budget);
  }

  /// The entry's bytes; empty when there are too many of them.
  private Optional<byte[]> content(ArchiveEntries entries) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
    byte[] bytes = entries.content().readNBytes(most);
    return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
  }

  private void refuse(String shown, String reason) {
    sink.refused(new Notice(shown, 0, reason));
  }
}
