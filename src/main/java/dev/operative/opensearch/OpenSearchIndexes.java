package dev.operative.opensearch;

import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.commit.WriterLease;
import dev.operative.opensearch.search.CommitVerifier;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Verification;
import dev.operative.search.works.WorkAssembler;
import java.util.Map;
import java.util.function.Consumer;

/// Opens indexes on clusters.
///
/// @param environment says who asks, and whom to trust: [ClusterAccess]
public record OpenSearchIndexes(Map<String, String> environment) {
  private static final int SHARDS = 3;

  /// Opens an index to search it.
  ///
  /// @param warmUp makes ready what is read from a commit, when it is read first
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  public SearchEngine read(IndexAddress.Cluster address, Consumer<IndexView> warmUp) {
    return open(address, warmUp);
  }

  private ClusterSearchEngine open(IndexAddress.Cluster address, Consumer<IndexView> warmUp) {
    ClusterClient cluster = client(address);
    try {
      return new ClusterSearchEngine(
          cluster, generations(cluster, address), address.toString(), warmUp);
    } catch (IndexUnusableException unusable) {
      cluster.close();
      throw unusable;
    }
  }

  /// Opens an index to go on with it; one that is not there, or of another format version, as an empty one.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public ParagraphIndex write(IndexAddress.Cluster address, WorkAssembler assembler) {
    return open(address, ClusterParagraphIndex.Beginning.LAST_COMMIT, assembler);
  }

  /// Begins an empty index in place of whatever index is there; readers see the old one until the first commit.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public ParagraphIndex create(IndexAddress.Cluster address, WorkAssembler assembler) {
    return open(address, ClusterParagraphIndex.Beginning.EMPTY, assembler);
  }

  /// Reads a whole index to see whether what is kept with it is as it was written.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  public Verification verify(IndexAddress.Cluster address) {
    try (ClusterSearchEngine engine = open(address, view -> {})) {
      return new CommitVerifier(engine.newest(Deadline.NONE)).verify();
    }
  }

  private ParagraphIndex open(
      IndexAddress.Cluster address,
      ClusterParagraphIndex.Beginning beginning,
      WorkAssembler assembler) {
    ClusterClient cluster = client(address);
    try {
      return begin(cluster, address, beginning, assembler);
    } catch (IndexUnusableException | IndexBusyException refused) {
      cluster.close();
      throw refused;
    }
  }

  private static ParagraphIndex begin(
      ClusterClient cluster,
      IndexAddress.Cluster address,
      ClusterParagraphIndex.Beginning beginning,
      WorkAssembler assembler) {
    WriterLease lease = WriterLease.take(cluster, address.name(), address.toString());
    try {
      return new ClusterParagraphIndex(
          cluster, generations(cluster, address), lease, beginning, assembler);
    } catch (IndexUnusableException unusable) {
      lease.close();
      throw unusable;
    }
  }

  private ClusterClient client(IndexAddress.Cluster address) {
    return new ClusterClient(address.nodes(), ClusterAccess.of(environment).to(address.nodes()));
  }

  private static Generations generations(ClusterClient cluster, IndexAddress.Cluster address) {
    return new Generations(cluster, address.name(), SHARDS);
  }
}
