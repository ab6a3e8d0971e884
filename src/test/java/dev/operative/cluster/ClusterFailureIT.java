package dev.operative.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.BundledCorpus;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.commit.Attachments;
import dev.operative.lucene.snapshot.Processors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes, of which the manager is killed while they are asked: {@code bin/try-cluster} runs
 * it, with {@code -Doperative.cluster.nodes=3}.
 */
class ClusterFailureIT {
  private static final String NAME = "operative-1";
  private static final List<String> NODES = List.of("one", "two", "three");
  private static final List<String> WORDS =
      List.of("terrorism", "security", "states", "resolution", "council", "恐怖主义", "决议", "decides");

  @Test
  void aKilledManagerIsNoticedByNobodyForLong(@TempDir Path home) throws Exception {
    String jars = System.getProperty("operative.cluster.jars", "");
    assumeThat(jars).as("the jars of a node: bin/try-cluster").isNotEmpty();
    assumeThat(System.getProperty("operative.cluster.nodes")).as("only on demand").isEqualTo("3");
    Path index = home.resolve("index");
    BundledCorpus.index(Path.of("corpus"), index);
    Map<String, ClusterNode> nodes = start(Files.readString(Path.of(jars)).strip(), home);
    try (SearchEngine engine = LuceneSearchEngine.open(index);
        IndexView embedded = engine.view();
        Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      ClusterClient client =
          new ClusterClient(nodes.values().stream().map(ClusterNode::address).toList());
      ClusterIndex.write(reader, client, NAME, 1);
      client.send("GET", "/_cluster/health?wait_for_status=green&timeout=180s", Map.of());
      ClusterSearch cluster =
          new ClusterSearch(
              client,
              NAME,
              new Snapshot(
                  index, reader, new Attachments(Map.of(), List.of()), new Processors(1, 1)),
              embedded,
              ClusterIndex.textFields(reader));
      ask(cluster, embedded);
      String manager =
          client
              .send("GET", "/_cat/cluster_manager?format=json", Map.of())
              .get(0)
              .get("node")
              .asString();
      nodes.remove(manager).close();
      Duration slowest = ask(cluster, embedded);
      assertThat(slowest).as("the longest wait for an answer").isLessThan(Duration.ofSeconds(10));
      System.out.printf(
          "the manager was killed: every answer was whole and the same, the slowest after %d ms%n",
          slowest.toMillis());
    } finally {
      nodes.values().forEach(ClusterNode::close);
    }
  }

  private static Map<String, ClusterNode> start(String jars, Path home)
      throws IOException, InterruptedException {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String name : NODES) {
      try (ServerSocket free = new ServerSocket(0)) {
        ports.put(name, free.getLocalPort());
      }
    }
    String seeds =
        ports.values().stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    Map<String, ClusterNode> nodes = new LinkedHashMap<>();
    for (String name : NODES) {
      nodes.put(
          name,
          ClusterNode.start(
              jars,
              home.resolve(name),
              name,
              "transport.port=" + ports.get(name),
              "discovery.seed_hosts=" + seeds,
              "cluster.initial_cluster_manager_nodes=" + String.join(",", NODES)));
    }
    return nodes;
  }

  /** Asks for each word several times. */
  private static Duration ask(ClusterSearch cluster, IndexView embedded) throws IOException {
    Duration slowest = Duration.ZERO;
    for (int round = 0; round < 5; round++) {
      for (String word : WORDS) {
        SearchRequest request =
            new SearchRequest(
                new Query.Word(word),
                Filters.NONE,
                Sort.RELEVANCE,
                0,
                20,
                Set.of(Facet.VERB, Facet.BODY));
        long since = System.nanoTime();
        SearchResult found = cluster.search(List.of(request)).getFirst();
        Duration took = Duration.ofNanos(System.nanoTime() - since);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        SearchResult expected = embedded.search(request);
        assertThat(found.total()).isEqualTo(expected.total());
        assertThat(ids(found)).isEqualTo(ids(expected));
        assertThat(found.facets()).isEqualTo(expected.facets());
      }
    }
    return slowest;
  }

  private static List<String> ids(SearchResult result) {
    List<String> ids = new ArrayList<>();
    result.hits().forEach(hit -> ids.add(hit.provision().provision().id().toString()));
    return ids;
  }
}
