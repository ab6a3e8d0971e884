package dev.operative.lucene.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.search.SearcherManager;

/// Looks for a new commit, at the price of one look at the folder while nothing changes. A commit adds a file, which
/// changes the time of the folder; reading the list of segments at every call would cost more than many a search.
public final class Freshness {
  /// Two changes within the resolution of file times cannot be told apart, so young times are not relied on.
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Path folder;
  private final SearcherManager searchers;
  private volatile Instant current = Instant.MIN;

  public Freshness(Path folder, SearcherManager searchers) {
    this.folder = folder;
    this.searchers = searchers;
  }

  /// Makes sure that the newest commit is searched.
  public void ensure() throws IOException {
    Instant looked = Instant.now();
    FileTime changed = Files.getLastModifiedTime(folder);
    if (!changed.toInstant().equals(current)) {
      searchers.maybeRefreshBlocking();
      boolean settled = changed.toInstant().plus(SETTLED).isBefore(looked);
      current = settled ? changed.toInstant() : Instant.MIN;
    }
  }
}
