package dev.operative.cli.environment;

import dev.operative.ingest.corpus.CorpusRoot;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Decides how the files of the given paths are named: those in the corpus folder relative to it, others
/// beginning with the last name of the path given.
public final class CorpusRoots {
  private CorpusRoots() {}

  /// The corpus folder as a root.
  ///
  /// @throws CommandFailure when it is not a folder that can be read
  public static CorpusRoot corpus(Path folder) {
    if (!Files.isDirectory(folder)) {
      String wrong = Files.exists(folder) ? " is not a folder" : " is not there";
      throw new CommandFailure(
          "The corpus folder "
              + folder
              + wrong
              + "; give the folder of the documents with --corpus");
    }
    try (DirectoryStream<Path> readable = Files.newDirectoryStream(folder)) {
      var unused = readable.iterator();
      return CorpusRoot.corpus(folder);
    } catch (IOException unreadable) {
      throw new CommandFailure(
          "No permission to read the corpus folder "
              + folder
              + "; change its permissions, or give another folder with --corpus",
          unreadable);
    }
  }

  /// The roots for the given paths; the corpus folder when there are none.
  ///
  /// @throws IOException when a path is not there or cannot be read
  public static List<CorpusRoot> of(List<Path> paths, Path corpus) throws IOException {
    if (paths.isEmpty()) {
      return List.of(corpus(corpus));
    }
    List<CorpusRoot> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(root(path, corpus));
    }
    return roots;
  }

  private static CorpusRoot root(Path path, Path corpus) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    Path real = path.toRealPath();
    if (Files.isDirectory(corpus) && real.startsWith(corpus.toRealPath())) {
      String below = corpus.toRealPath().relativize(real).toString().replace('\\', '/');
      return new CorpusRoot(real, below, "");
    }
    Path name = real.getFileName();
    return new CorpusRoot(real, name == null ? "root" : name.toString(), real.toString());
  }
}
