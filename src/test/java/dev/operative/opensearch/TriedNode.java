package dev.operative.opensearch;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The node that a test asks, skipped where there is none: {@code -Doperative.cluster.jars=FILE}
 * names the jars of one to start, {@code -Doperative.cluster.address=URL} one that runs already.
 *
 * @param started the node that ends with the test
 */
record TriedNode(URI address, Optional<ClusterNode> started) implements AutoCloseable {
  /** Starts one beneath a folder, or takes the one that runs. */
  static TriedNode start(Path home) throws IOException, InterruptedException {
    String address = System.getProperty("operative.cluster.address", "");
    String jars = System.getProperty("operative.cluster.jars", "");
    assumeThat(address + jars).as("the jars of a node: bin/try-cluster").isNotEmpty();
    if (!address.isEmpty()) {
      return new TriedNode(URI.create(address), Optional.empty());
    }
    ClusterNode node =
        ClusterNode.start(
            Files.readString(Path.of(jars)).strip(),
            home.resolve("node"),
            "one",
            "discovery.type=single-node");
    return new TriedNode(node.address(), Optional.of(node));
  }

  @Override
  public void close() {
    started.ifPresent(ClusterNode::close);
  }
}
