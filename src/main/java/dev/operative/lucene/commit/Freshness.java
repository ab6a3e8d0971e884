package dev.operative.lucene.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Looks for a new commit, at the price of one look at the folder while nothing changes. A commit adds a file, which
/// changes the time of the folder; reading the list of segments at every call would cost more than many a search.
public final class Freshness {
  /// Two changes within the resolution of file times cannot be told apart, so young times are not relied on.
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Path folder;
  private final Reopening reopening;
  private volatile Instant current = Instant.MIN;

  public Freshness(Path folder, Reopening reopening) {
    this.folder = folder;
    this.reopening = reopening;
  }

  /// Makes sure that the newest commit is read.
  @FunctionalInterface
  public interface Reopening {
    void run() throws IOException;
  }

  /// Whether there may be a commit that is not searched yet; not where the folder is gone.
  public boolean mayBeStale() {
    return changed().filter(time -> !time.equals(current)).isPresent();
  }

  /// Whether there is a folder.
  public boolean isThere() {
    return changed().isPresent();
  }

  /// When the folder was changed last; empty when it is not there.
  private Optional<Instant> changed() {
    try {
      return Optional.of(Files.getLastModifiedTime(folder).toInstant());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /// Makes sure that the newest commit is searched.
  public void refresh() throws IOException {
    Instant looked = Instant.now();
    FileTime changed = Files.getLastModifiedTime(folder);
    reopening.run();
    boolean settled = changed.toInstant().plus(SETTLED).isBefore(looked);
    current = settled ? changed.toInstant() : Instant.MIN;
  }

  /// Stays with the commit that is searched until the folder changes again.
  public void stay() {
    current = changed().orElse(current);
  }
}
