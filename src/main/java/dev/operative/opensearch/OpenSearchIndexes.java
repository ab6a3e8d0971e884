package dev.operative.opensearch;

import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.commit.LoadNotes;
import dev.operative.opensearch.commit.WriterLease;
import dev.operative.opensearch.meaning.ClusterVectorIndex;
import dev.operative.opensearch.meaning.CopiedVectors;
import dev.operative.opensearch.meaning.CopyFolder;
import dev.operative.opensearch.meaning.StoredVectors;
import dev.operative.opensearch.search.CommitVerifier;
import dev.operative.opensearch.search.Generation;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.index.Verification;
import dev.operative.search.index.Verification.Damage;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.works.WorkAssembler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Opens indexes on clusters.
///
/// @param environment says who asks, and whom to trust: [ClusterAccess]; and where copies are kept: [CopyFolder]
public record OpenSearchIndexes(Map<String, String> environment) {
  private static final int SHARDS = 3;

  /// Opens an index to search it now and then, as commands do: whoever asks for its vectors waits until they are copied to this
  /// machine.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  public SearchEngine read(IndexAddress.Cluster address) {
    return open(address, view -> {}, Runnable::run);
  }

  /// Opens an index to search it all the time, as servers do: what is not yet copied of its vectors is copied while searches are
  /// answered without it.
  ///
  /// @param warmUp makes ready what is read from a commit, when it is read first
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  public SearchEngine serve(IndexAddress.Cluster address, Consumer<IndexView> warmUp) {
    return open(
        address, warmUp, task -> Thread.ofPlatform().daemon().name("copying-vectors").start(task));
  }

  private ClusterSearchEngine open(
      IndexAddress.Cluster address, Consumer<IndexView> warmUp, Executor copying) {
    ClusterClient cluster = client(address);
    try {
      return new ClusterSearchEngine(
          cluster,
          generations(cluster, address),
          address.toString(),
          warmUp,
          new CopiedVectors(cluster, address.name(), CopyFolder.of(environment), copying));
    } catch (IndexUnusableException unusable) {
      cluster.close();
      throw unusable;
    }
  }

  /// Opens the vectors of an index to go on with them.
  ///
  /// @param revision that of the encoder whose vectors will be added
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes them
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public VectorIndex vectors(IndexAddress.Cluster address, String revision) {
    return writing(
        address,
        WriterLease.Subject.VECTORS,
        (cluster, lease) -> new ClusterVectorIndex(cluster, address.name(), revision, lease));
  }

  /// Opens an index to go on with it; one that is not there, or of another format version, as an empty one.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public ParagraphIndex write(IndexAddress.Cluster address, WorkAssembler assembler) {
    return open(address, ClusterParagraphIndex.Beginning.LAST_COMMIT, Part.WHOLE, assembler);
  }

  /// Opens an index to go on with it by a part of the files, while other processes do so by the others. The first part commits
  /// what all of them wrote, once they have; committing another one hands it over.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer, or the first part was not
  ///     started
  public ParagraphIndex writePart(
      IndexAddress.Cluster address, Part part, WorkAssembler assembler) {
    if (part.number() == 1) {
      return open(address, ClusterParagraphIndex.Beginning.LAST_COMMIT, part, assembler);
    }
    ClusterClient cluster = client(address);
    try {
      return new PartialIndex(cluster, new LoadNotes(cluster, address.name(), part));
    } catch (IndexUnusableException refused) {
      cluster.close();
      throw refused;
    }
  }

  /// Begins an empty index in place of whatever index is there; readers see the old one until the first commit.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public ParagraphIndex create(IndexAddress.Cluster address, WorkAssembler assembler) {
    return open(address, ClusterParagraphIndex.Beginning.EMPTY, Part.WHOLE, assembler);
  }

  /// Reads a whole index to see whether what is kept with it is as it was written.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when there is none that can be read
  public Verification verify(IndexAddress.Cluster address) {
    try (ClusterSearchEngine engine = open(address, view -> {}, Runnable::run)) {
      Generation newest = engine.newest(Deadline.NONE);
      Verification verification = new CommitVerifier(newest).verify();
      List<Damage> derived = new ArrayList<>(verification.derived());
      for (StoredVectors vectors : StoredVectors.all(newest.cluster(), address.name())) {
        vectors.fault().ifPresent(fault -> derived.add(new Damage(vectors.index(), fault)));
      }
      return new Verification(
          verification.files(), verification.bytes(), verification.index(), derived);
    }
  }

  private ParagraphIndex open(
      IndexAddress.Cluster address,
      ClusterParagraphIndex.Beginning beginning,
      Part part,
      WorkAssembler assembler) {
    return writing(
        address,
        WriterLease.Subject.COMMITS,
        (cluster, lease) ->
            new ClusterParagraphIndex(
                cluster,
                generations(cluster, address),
                lease,
                new LoadNotes(cluster, address.name(), part),
                beginning,
                assembler));
  }

  /// Opens something to write.
  ///
  /// @param <T> what is opened; it lets go of the cluster and of the right to write when it is closed
  private interface Opening<T> {
    T with(ClusterClient cluster, WriterLease lease);
  }

  private <T> T writing(
      IndexAddress.Cluster address, WriterLease.Subject subject, Opening<T> opening) {
    ClusterClient cluster = client(address);
    try {
      WriterLease lease = WriterLease.take(cluster, address.name(), subject, address.toString());
      try {
        return opening.with(cluster, lease);
      } catch (IndexUnusableException unusable) {
        lease.close();
        throw unusable;
      }
    } catch (IndexUnusableException | IndexBusyException refused) {
      cluster.close();
      throw refused;
    }
  }

  private ClusterClient client(IndexAddress.Cluster address) {
    return new ClusterClient(address.nodes(), ClusterAccess.of(environment).to(address.nodes()));
  }

  private static Generations generations(ClusterClient cluster, IndexAddress.Cluster address) {
    return new Generations(cluster, address.name(), SHARDS);
  }
}
