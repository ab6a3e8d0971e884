package dev.operative.ingest.corpus;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the files of a corpus: folders with everything below them, single files, and archives (`.zip`,
/// `.tar`, `.tar.gz`, `.tar.xz`, `.tar.bz2` and their short forms) entry by entry, without unpacking them to
/// the disk.
///
/// READMEs, hidden files and sidecars are no documents and pass silently. Whatever cannot or should not be
/// read (no permission, a link that leaves the corpus, an archive that is an attack) is refused, and the rest
/// is read. The order is that of the names, so that two walks over the same files agree.
public final class CorpusWalker {
  private final ArchiveLimits limits;

  public CorpusWalker(ArchiveLimits limits) {
    this.limits = limits;
  }

  /// Walks over everything below a root.
  ///
  /// @throws IOException when the root itself is not there or cannot be read
  public void walk(CorpusRoot root, CorpusSink sink) throws IOException {
    walk(root, name -> true, sink);
  }

  /// Walks over the wanted files below a root.
  ///
  /// @param wanted by the file's path, as in [SourceFile#path()]
  /// @throws IOException when the root itself is not there or cannot be read
  public void walk(CorpusRoot root, Predicate<String> wanted, CorpusSink sink) throws IOException {
    requireReadable(root.path());
    new Walk(root, wanted, sink).run();
  }

  /// The bytes on the disk that a walk will read: what [CorpusSink#advanced] adds up to.
  ///
  /// @throws IOException when the root itself is not there or cannot be read
  public long size(CorpusRoot root) throws IOException {
    requireReadable(root.path());
    long total = 0;
    CorpusSink nobody = new SilentSink();
    for (Path file : new Walk(root, name -> true, nobody).files()) {
      total += Files.size(file);
    }
    return total;
  }

  private static void requireReadable(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  /// One walk.
  private final class Walk {
    private final CorpusRoot root;
    private final Predicate<String> wanted;
    private final CorpusSink sink;
    private final Path base;
    private final Path realBase;
    private final SidecarShelf shelf = new SidecarShelf();

    Walk(CorpusRoot root, Predicate<String> wanted, CorpusSink sink) throws IOException {
      this.root = root;
      this.wanted = wanted;
      this.sink = sink;
      Path absolute = root.path().toAbsolutePath().normalize();
      Path parent = absolute.getParent();
      this.base = Files.isDirectory(absolute) || parent == null ? absolute : parent;
      this.realBase = base.toRealPath();
    }

    void run() throws IOException {
      List<Path> files = files();
      for (Path sidecar : sidecars(files)) {
        String below = below(sidecar);
        read(sidecar, shown(below))
            .ifPresent(file -> shelf.add(below, file).forEach(sink::refused));
      }
      for (Path file : files) {
        visit(file);
      }
    }

    private List<Path> sidecars(List<Path> files) {
      if (!Files.isRegularFile(root.path())) {
        return files.stream().filter(file -> FileNames.isSidecar(below(file))).toList();
      }
      Path file = files.isEmpty() ? root.path() : files.getFirst();
      return Stream.of(file + FileNames.SIDECAR_SUFFIX, base + "/" + FileNames.FOLDER_SIDECAR)
          .map(Path::of)
          .filter(Files::isRegularFile)
          .toList();
    }

    /// All regular files below the root, in the order of their names.
    List<Path> files() throws IOException {
      List<Path> files = new ArrayList<>();
      Path start = root.path().toAbsolutePath().normalize();
      if (Files.isDirectory(start)) {
        collect(start, new HashSet<>(), files);
      } else {
        files.add(start);
      }
      return files;
    }

    private void collect(Path folder, Set<Path> above, List<Path> files) throws IOException {
      Path real = folder.toRealPath();
      if (!above.add(real)) {
        throw new FileSystemLoopException(folder.toString());
      }
      try (Stream<Path> listing = Files.list(folder)) {
        for (Path entry : listing.sorted().toList()) {
          String below = below(entry);
          if (FileNames.isAside(below) && !FileNames.isSidecar(below)) {
            continue;
          }
          try {
            collectEntry(entry, above, files);
          } catch (IOException unreadable) {
            refuse(shown(below), IoReasons.of(unreadable));
          }
        }
      }
      above.remove(real);
    }

    private void collectEntry(Path entry, Set<Path> above, List<Path> files) throws IOException {
      if (Files.isSymbolicLink(entry) && !entry.toRealPath().startsWith(realBase)) {
        refuse(shown(below(entry)), "it is a link that leads out of the corpus folder");
      } else if (Files.isDirectory(entry)) {
        collect(entry, above, files);
      } else if (Files.isRegularFile(entry)) {
        files.add(entry);
      } else {
        refuse(shown(below(entry)), "it is neither a file nor a folder");
      }
    }

    private void visit(Path path) {
      String below = below(path);
      if (FileNames.isAside(below)) {
        return;
      }
      String shown = shown(below);
      if (ArchiveName.is(below)) {
        new ArchiveWalk(limits, shelf, wanted, sink).walk(path, below, shown);
      } else if (wanted.test(shown)) {
        read(path, shown).ifPresent(file -> sink.file(file, shelf.of(below)));
      }
    }

    private java.util.Optional<SourceFile> read(Path path, String shown) {
      try {
        long size = Files.size(path);
        if (size > limits.fileBytes()) {
          refuse(shown, IoReasons.tooLarge(limits.fileBytes()));
          return java.util.Optional.empty();
        }
        byte[] content = Files.readAllBytes(path);
        sink.advanced(size);
        return java.util.Optional.of(new SourceFile(shown, content));
      } catch (IOException unreadable) {
        refuse(shown, IoReasons.of(unreadable));
        return java.util.Optional.empty();
      }
    }

    private void refuse(String shown, String reason) {
      sink.refused(new Notice(shown, 0, reason));
    }

    private String below(Path path) {
      return base.relativize(path).toString().replace('\\', '/');
    }

    private String shown(String below) {
      if (base.equals(root.path().toAbsolutePath().normalize())) {
        return root.nameOf(below);
      }
      String file = FileNames.last(root.path().toString().replace('\\', '/'));
      return below.startsWith(file) ? root.name() + below.substring(file.length()) : below;
    }
  }

  private record SilentSink() implements CorpusSink {
    @Override
    public void file(SourceFile file, Sidecar sidecar) {}

    @Override
    public void refused(Notice reason) {}

    @Override
    public void advanced(long bytes) {}
  }
}
