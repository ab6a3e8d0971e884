package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an index costs on a node, beside the embedded engine on the same documents.
 *
 * @param node the node, which keeps nothing else
 */
record ClusterCost(ClusterNode node, Path embedded) {
  private static final int ROUNDS = 20;
  private static final List<String> WORDS =
      List.of("terrorism", "financing", "decides", "borders", "aviation", "恐怖主义", "制裁", "决议");

  /** Says the disk of the last commit of an index, and of the embedded one. */
  void sayDisk(String index) throws IOException {
    try (ClusterClient client =
            new ClusterClient(List.of(node.address()), ClusterAccess.of(Map.of()));
        Stream<Path> files = Files.walk(embedded)) {
      long bytes = 0;
      for (JsonNode each :
          client.get("/_cat/indices/" + index + "?format=json&bytes=b&h=pri.store.size")) {
        bytes += each.path("pri.store.size").asLong();
      }
      long alone = files.filter(Files::isRegularFile).mapToLong(ClusterCost::size).sum();
      System.out.printf(
          "disk: %.1f MB without a replica, %.1f MB embedded%n", bytes / 1e6, alone / 1e6);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Says the processor time of a search for a word with all filters counted. */
  void saySearches(SearchEngine cluster, SearchEngine alone) {
    run(cluster);
    run(alone);
    Duration nodeBefore = node.processorTime();
    Duration own = spent(() -> run(cluster));
    Duration ofNode = node.processorTime().minus(nodeBefore);
    Duration ofEmbedded = spent(() -> run(alone));
    int searches = ROUNDS * WORDS.size();
    System.out.printf(
        "processor time of a search: %.1f ms on the node and %.1f ms in the server, %.1f ms embedded (%d searches)%n",
        ofNode.toNanos() / 1e6 / searches,
        own.toNanos() / 1e6 / searches,
        ofEmbedded.toNanos() / 1e6 / searches,
        searches);
  }

  private static Duration spent(Runnable work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    work.run();
    return Duration.ofNanos(system.getProcessCpuTime() - before);
  }

  private static void run(SearchEngine engine) {
    for (int round = 0; round < ROUNDS; round++) {
      for (String word : WORDS) {
        try (IndexView view = engine.view()) {
          SearchRequest request =
              new SearchRequest(
                  new Query.Word(word),
                  Filters.NONE,
                  Sort.RELEVANCE,
                  0,
                  20,
                  EnumSet.allOf(Facet.class));
          assertThat(view.search(request).hits()).hasSizeLessThanOrEqualTo(20);
        }
      }
    }
  }
}
