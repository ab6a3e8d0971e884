package dev.operative.opensearch;

import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.VectorEngines;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.meaning.CopiedVectors;
import dev.operative.opensearch.meaning.CopyFolder;
import dev.operative.opensearch.meaning.StoredVectors;
import dev.operative.opensearch.meaning.VectorCommit;
import dev.operative.search.Deadline;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.meaning.VectorIndex;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Indexes on a cluster, told apart by their places. A node that is small has room for those of one
 * test: what the test before left is removed.
 */
final class ClusterEngines implements VectorEngines {
  private final List<URI> nodes;
  private final ClusterClient client;
  private final Path copies;
  private final OpenSearchIndexes indexes;
  private String last = "";

  /**
   * @param copies a folder for copies of vectors
   */
  ClusterEngines(URI node, Path copies) {
    this.copies = copies;
    this.indexes = new OpenSearchIndexes(Map.of(CopyFolder.VARIABLE, copies.toString()));
    this.nodes = List.of(node);
    this.client = new ClusterClient(nodes, ClusterAccess.of(Map.of()));
  }

  private IndexAddress.Cluster at(Path place) {
    String name = "contract-" + Integer.toHexString(place.hashCode());
    if (!name.equals(last)) {
      client.send("DELETE", "/contract-*", Map.of());
      last = name;
    }
    return new IndexAddress.Cluster(nodes, name);
  }

  /** The commits of the index at a place. */
  Generations generations(Path place) {
    return new Generations(client, at(place).name(), 3);
  }

  /** The vectors of the index at a place by one revision of the encoder. */
  StoredVectors storedVectors(Path place, String revision) {
    return StoredVectors.of(client, at(place).name(), revision);
  }

  /** The vectors of the index at a place, copied by whoever is given what copies them. */
  CopiedVectors copiedVectors(Path place, Executor copying) {
    return new CopiedVectors(client, at(place).name(), copies, copying);
  }

  /** The folder of this machine that vectors are copied to. */
  Path copy(StoredVectors stored) {
    return copies.resolve("vectors-" + stored.committed(Deadline.NONE).orElseThrow().id());
  }

  /** Takes an object out of an index of the cluster. */
  void delete(String index, String name) {
    client.send("DELETE", "/" + index + "/_doc/" + name + "?refresh=true", Map.of());
  }

  /** Has an earlier commit of vectors be the last one, as after a snapshot was restored. */
  void putBack(StoredVectors stored, VectorCommit commit) {
    Map<String, Object> kept =
        Map.of(
            "id",
            commit.id().toString(),
            "number",
            commit.number(),
            "size",
            commit.size(),
            "wanted",
            commit.wanted());
    client.send("PUT", "/" + stored.index() + "/_doc/commit", Map.of("kept", kept));
  }

  /** Has the right to write vectors end, as it does a minute after the process did that has it. */
  void endLeaseOfVectors(Path place) {
    client.send("DELETE", "/" + at(place).name() + "-writer/_doc/vectors", Map.of());
  }

  /** Has a commit made long ago. */
  void makeOld(String index) {
    CommitRecord now = CommitRecord.read(client, index).orElseThrow();
    new CommitRecord(now.format(), Instant.EPOCH, now.attachments()).write(client, index);
  }

  @Override
  public ParagraphIndex write(Path place) {
    return indexes.write(at(place), NaiveProvisions.ASSEMBLER);
  }

  @Override
  public SearchEngine read(Path place) {
    return indexes.read(at(place));
  }

  @Override
  public VectorIndex vectors(Path place, String revision) {
    return indexes.vectors(at(place), revision);
  }
}
