package dev.operative.lucene.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

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

  /// Whether there may be a commit that is not searched yet.
  public boolean mayBeStale() throws IOException {
    return !Files.getLastModifiedTime(folder).toInstant().equals(current);
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
  public void stay() throws IOException {
    current = Files.getLastModifiedTime(folder).toInstant();
  }
}
