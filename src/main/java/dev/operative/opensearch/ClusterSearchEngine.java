package dev.operative.opensearch;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.meaning.CopiedVectors;
import dev.operative.opensearch.search.Generation;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads an index on a cluster.
final class ClusterSearchEngine implements SearchEngine {
  private final ClusterClient cluster;
  private final Generations generations;
  private final String shown;
  private final Consumer<IndexView> warmUp;
  private final CopiedVectors vectors;
  private Optional<Generation> newest = Optional.empty();

  /// @param shown the address of the index, as the user gave it
  /// @param warmUp makes ready what is read from a commit
  /// @param vectors those of the index; closed by [#close()], as the cluster is
  /// @throws IndexUnusableException when there is no index, or the cluster does not answer
  ClusterSearchEngine(
      ClusterClient cluster,
      Generations generations,
      String shown,
      Consumer<IndexView> warmUp,
      CopiedVectors vectors) {
    this.cluster = cluster;
    this.generations = generations;
    this.shown = shown;
    this.warmUp = warmUp;
    this.vectors = vectors;
    newest(Deadline.NONE);
  }

  @Override
  public IndexView view(Deadline deadline) {
    return new ClusterIndexView(newest(deadline), vectors, deadline);
  }

  /// The newest commit, which is made ready by whoever asks for it first.
  Generation newest(Deadline deadline) {
    return opened(generations.current(deadline).orElseThrow(this::missing));
  }

  private synchronized Generation opened(String index) {
    if (newest.isEmpty() || !newest.get().index().equals(index)) {
      CommitRecord record =
          CommitRecord.read(cluster, index)
              .filter(CommitRecord::isCurrent)
              .orElseThrow(this::outdated);
      Generation opened = new Generation(cluster, index, record);
      warmUp.accept(new ClusterIndexView(opened, vectors, Deadline.NONE));
      newest = Optional.of(opened);
    }
    return newest.get();
  }

  private IndexUnusableException missing() {
    return new IndexUnusableException(
        Fault.MISSING,
        "There is no index at %s; write one with: operative index --index %s"
            .formatted(shown, shown));
  }

  private IndexUnusableException outdated() {
    return new IndexUnusableException(
        Fault.OUTDATED,
        "The index at %s was written by another version; write it anew with: operative index --rebuild --index %s"
            .formatted(shown, shown));
  }

  @Override
  public void close() {
    try (cluster) {
      vectors.close();
    }
  }
}
