package dev.operative.opensearch.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.BulkWriter;
import dev.operative.opensearch.commit.WriterLease;
import dev.operative.search.Deadline;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.VectorIndex;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes the vectors of an index on a cluster. What a process that died had written and not committed is taken over.
public final class ClusterVectorIndex implements VectorIndex {
  private final ClusterClient cluster;
  private final String name;
  private final StoredVectors stored;
  private final WriterLease lease;
  private final Set<TextKey> held;
  private Optional<VectorCommit> last;
  private Optional<BulkWriter> writer = Optional.empty();

  /// @param name the name of the index as users give it
  /// @param revision that of the encoder whose vectors will be added
  /// @param lease the right to write them; let go of by [#close()], as the cluster is
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  public ClusterVectorIndex(
      ClusterClient cluster, String name, String revision, WriterLease lease) {
    this.cluster = cluster;
    this.name = name;
    this.stored = StoredVectors.of(cluster, name, revision);
    this.lease = lease;
    if (!stored.exists()) {
      stored.create();
    }
    stored.refresh();
    this.held = stored.held();
    this.last = stored.committed(Deadline.NONE);
  }

  @Override
  public Set<TextKey> held() {
    return Set.copyOf(held);
  }

  @Override
  public void add(TextKey text, EncodedText vectors) {
    write(new StoredVectors.Change(text, Optional.of(vectors)));
    held.add(text);
  }

  @Override
  public void remove(Collection<TextKey> texts) {
    texts.forEach(text -> write(new StoredVectors.Change(text, Optional.empty())));
    held.removeAll(texts);
  }

  private void write(StoredVectors.Change change) {
    if (writer.isEmpty()) {
      writer = Optional.of(new BulkWriter(cluster, stored.index()));
    }
    StoredVectors.write(writer.get(), change, next());
  }

  private long next() {
    return 1 + last.map(VectorCommit::number).orElse(0L);
  }

  /// Vectors by other revisions of the encoder are taken away with the commit after which no text lacks one by this: until
  /// then, servers of another version go on with theirs.
  @Override
  public void commit(int wanted) {
    boolean same =
        last.filter(known -> known.wanted() == wanted && known.size() == held.size()).isPresent();
    if (writer.isEmpty() && same) {
      return;
    }
    writer.ifPresent(BulkWriter::refresh);
    lease.confirm();
    VectorCommit next =
        new VectorCommit(
            last.map(VectorCommit::id).orElseGet(UUID::randomUUID), next(), held.size(), wanted);
    stored.commit(next);
    last = Optional.of(next);
    writer = Optional.empty();
    if (held.size() >= wanted) {
      StoredVectors.all(cluster, name).stream()
          .filter(other -> !other.index().equals(stored.index()))
          .forEach(StoredVectors::drop);
    }
  }

  @Override
  public void close() {
    try (cluster;
        lease) {
      writer = Optional.empty();
    }
  }
}
