package dev.operative.fetch;

import dev.operative.document.Language;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.ArchiveName;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Takes the documents that can be read out of an archive, or out of a folder: those of the source's types, in a language
/// that is read. Archives inside it become folders.
final class Unpacker {
  private static final long MEBIBYTE = 1L << 20;

  /// Whole years of resolutions lie in archives of their own inside the archive; each of those is held in memory.
  private static final ArchiveLimits LIMITS =
      new ArchiveLimits(500_000, 512 * MEBIBYTE, 16_384 * MEBIBYTE, 200, 3);

  private final Set<Language> languages;

  /// @param languages those that are read
  Unpacker(Set<Language> languages) {
    this.languages = Set.copyOf(languages);
  }

  /// Writes the documents into an empty folder.
  ///
  /// @param from an archive or a folder
  /// @param leftOut is told of each file that was left out as damaged or unsafe, and why
  /// @return the paths of the documents below the folder, in the order of their names
  /// @throws FetchException when the archive is none, or is damaged
  List<Path> unpack(PublicSource source, Path from, Path into, BiConsumer<String, String> leftOut)
      throws IOException, FetchException {
    String name = Files.isDirectory(from) ? "" : String.valueOf(from.getFileName());
    Sink sink = new Sink(name.isEmpty() ? "" : name + "!/", into, leftOut);
    try {
      new CorpusWalker(LIMITS)
          .walk(new CorpusRoot(from, name, ""), path -> isWanted(source, path), sink);
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
    if (!sink.damaged.isEmpty()) {
      throw new FetchException(
          source.name() + ": " + sink.damaged.getFirst() + "; the corpus was not changed");
    }
    try (Stream<Path> files = Files.walk(into)) {
      return files.filter(Files::isRegularFile).map(into::relativize).sorted().toList();
    }
  }

  private boolean isWanted(PublicSource source, String path) {
    return source.has(path) && LanguageOfFile.of(path).map(languages::contains).orElse(true);
  }

  private static final class Sink implements CorpusSink {
    private final String outermost;
    private final Path into;
    private final BiConsumer<String, String> leftOut;
    private final List<String> damaged = new ArrayList<>();

    /// @param outermost what the paths of all files begin with; empty in a folder
    Sink(String outermost, Path into, BiConsumer<String, String> leftOut) {
      this.outermost = outermost;
      this.into = into;
      this.leftOut = leftOut;
    }

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      Path target = into.resolve(place(file.path()));
      try {
        Files.createDirectories(target.getParent());
        Files.write(target, file.content());
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }

    /// Below the folder that archives of repositories have at their top; archives inside become folders.
    private String place(String path) {
      StringBuilder place = new StringBuilder();
      String[] steps = path.substring(outermost.length()).split("!/", -1);
      for (int i = 0; i < steps.length - 1; i++) {
        place.append(ArchiveName.stem(steps[i])).append('/');
      }
      place.append(steps[steps.length - 1]);
      return place.toString().replaceFirst("^[^/]+-(?:main|master)/", "");
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {
      if (ArchiveName.is(reason.file())) {
        damaged.add(reason.message());
      } else {
        leftOut.accept(reason.file(), reason.message());
      }
    }

    @Override
    public void advanced(long bytes) {}
  }
}
