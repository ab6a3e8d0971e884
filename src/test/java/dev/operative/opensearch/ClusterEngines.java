package dev.operative.opensearch;

import dev.operative.engine.Engines;
import dev.operative.engine.NaiveProvisions;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Indexes on a cluster, told apart by their places. A node that is small has room for those of one
 * test: what the test before left is removed.
 */
final class ClusterEngines implements Engines {
  private final List<URI> nodes;
  private final OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
  private String last = "";

  ClusterEngines(URI node) {
    this.nodes = List.of(node);
  }

  private IndexAddress.Cluster at(Path place) {
    String name = "contract-" + Integer.toHexString(place.hashCode());
    if (!name.equals(last)) {
      try (ClusterClient client = new ClusterClient(nodes, ClusterAccess.of(Map.of()))) {
        client.send("DELETE", "/contract-*", Map.of());
      }
      last = name;
    }
    return new IndexAddress.Cluster(nodes, name);
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
