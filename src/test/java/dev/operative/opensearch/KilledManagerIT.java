package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.BundledCorpus;
import dev.operative.engine.NaiveProvisions;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes, of which the manager is killed while they are asked and written: {@code
 * bin/try-cluster} runs it, with {@code -Doperative.cluster.nodes=3}.
 */
class KilledManagerIT {
  private static final List<String> WORDS =
      List.of("terrorism", "security", "states", "resolution", "council", "恐怖主义", "决议", "decides");

  @Test
  void isNoticedByNobodyForLong(@TempDir Path home) throws Exception {
    String jars = System.getProperty("operative.cluster.jars", "");
    assumeThat(jars).as("the jars of a node: bin/try-cluster").isNotEmpty();
    assumeThat(System.getProperty("operative.cluster.nodes")).as("only on demand").isEqualTo("3");
    ThreeNodes nodes = ThreeNodes.start(Files.readString(Path.of(jars)).strip(), home);
    List<URI> addresses = nodes.addresses();
    IndexAddress.Cluster address = new IndexAddress.Cluster(addresses, "killed");
    OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
    try (SearchEngine alone = BundledCorpus.index(home.resolve("index"));
        IndexView embedded = alone.view();
        ParagraphIndex writer = indexes.write(address, NaiveProvisions.ASSEMBLER)) {
      BundledCorpus.read(Path.of("corpus"), writer);
      try (ClusterClient client = new ClusterClient(addresses, ClusterAccess.of(Map.of()));
          SearchEngine cluster = indexes.read(address)) {
        client.get("/_cluster/health?wait_for_status=green&timeout=100s");
        ask(cluster, embedded);
        nodes.kill(ThreeNodes.manager(client));
        Duration slowest = ask(cluster, embedded);
        assertThat(slowest).as("the longest wait for an answer").isLessThan(Duration.ofSeconds(10));
        System.out.printf(
            "the manager was killed: every answer was whole and the same, the slowest after %d ms%n",
            slowest.toMillis());
        writer.attach("after.tsv", "two nodes are left");
        writer.commit();
        try (IndexView next = cluster.view()) {
          assertThat(next.attachment("after.tsv")).isPresent();
          assertThat(next.size()).isEqualTo(embedded.size());
        }
      }
    } finally {
      nodes.close();
    }
  }

  /** Asks for each word several times. */
  private static Duration ask(SearchEngine cluster, IndexView embedded) {
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
        SearchResult found;
        try (IndexView view = cluster.view()) {
          found = view.search(request);
        }
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
    for (Hit hit : result.hits()) {
      ids.add(hit.provision().provision().id().toString());
    }
    return ids;
  }
}
