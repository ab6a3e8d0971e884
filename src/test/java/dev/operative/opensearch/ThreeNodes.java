package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.opensearch.client.ClusterClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A cluster of three nodes, each in a process of its own. */
public final class ThreeNodes implements AutoCloseable {
  private static final List<String> NAMES = List.of("one", "two", "three");

  private final String jars;
  private final Path home;
  private final List<String> settings;
  private final Map<String, Integer> httpPorts;
  private final Map<String, Integer> ports;
  private final Map<String, ClusterNode> running = new LinkedHashMap<>();

  private ThreeNodes(String jars, Path home, List<String> settings) throws IOException {
    this.jars = jars;
    this.home = home;
    this.settings = settings;
    this.httpPorts = freePorts();
    this.ports = freePorts();
  }

  /** Starts them beneath a folder; skips the test when they are not asked for. */
  public static ThreeNodes startIfWanted(Path home, String... settings)
      throws IOException, InterruptedException {
    String jars = System.getProperty("operative.cluster.jars", "");
    assumeThat(jars).as("the jars of a node: bin/try-cluster").isNotEmpty();
    assumeThat(System.getProperty("operative.cluster.nodes")).as("only on demand").isEqualTo("3");
    return start(Files.readString(Path.of(jars)).strip(), home, settings);
  }

  /**
   * Starts them.
   *
   * @param jars the class path of a node
   * @param settings as in opensearch.yml, {@code name=value}
   */
  static ThreeNodes start(String jars, Path home, String... settings)
      throws IOException, InterruptedException {
    ThreeNodes nodes = new ThreeNodes(jars, home, List.of(settings));
    for (String name : NAMES) {
      nodes.start(name);
    }
    return nodes;
  }

  private static Map<String, Integer> freePorts() throws IOException {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String name : NAMES) {
      try (ServerSocket free = new ServerSocket(0)) {
        ports.put(name, free.getLocalPort());
      }
    }
    return ports;
  }

  /** Starts a node that was killed again, with what it had. */
  public void start(String name) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(settings);
    all.add("http.port=" + httpPorts.get(name));
    all.add("transport.port=" + ports.get(name));
    all.add(
        "discovery.seed_hosts="
            + ports.values().stream()
                .map(port -> "127.0.0.1:" + port)
                .collect(Collectors.joining(",")));
    all.add("cluster.initial_cluster_manager_nodes=" + String.join(",", NAMES));
    running.put(
        name, ClusterNode.start(jars, home.resolve(name), name, all.toArray(String[]::new)));
  }

  /** Their names. */
  public static List<String> names() {
    return NAMES;
  }

  /** Where they answer, also those that were killed. */
  public List<URI> addresses() {
    return httpPorts.values().stream()
        .map(port -> URI.create("http://127.0.0.1:" + port + "/"))
        .toList();
  }

  /** The name of the manager. */
  public static String manager(ClusterClient client) {
    return client.get("/_cat/cluster_manager?format=json").path(0).path("node").asString();
  }

  /** Kills a node. */
  public void kill(String name) {
    ClusterNode node = running.remove(name);
    assertThat(node).as("the node " + name).isNotNull();
    node.close();
  }

  /** Stops a node where it stands, or has it go on: {@code STOP}, {@code CONT}. */
  void signal(String name, String signal) throws IOException, InterruptedException {
    ClusterNode node = running.get(name);
    assertThat(node).as("the node " + name).isNotNull();
    node.signal(signal);
  }

  @Override
  public void close() {
    running.values().forEach(ClusterNode::close);
  }
}
