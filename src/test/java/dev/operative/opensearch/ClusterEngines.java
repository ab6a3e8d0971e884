package dev.operative.opensearch;

import dev.operative.engine.Engines;
import dev.operative.engine.NaiveProvisions;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.Generations;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Indexes on a cluster, told apart by their places. A node that is small has room for those of one
 * test: what the test before left is removed.
 */
final class ClusterEngines implements Engines {
  private final List<URI> nodes;
  private final ClusterClient client;
  private final OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
  private String last = "";

  ClusterEngines(URI node) {
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
    return indexes.read(at(place), view -> {});
  }
}
