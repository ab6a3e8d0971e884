package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.engine.NaiveProvisions;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Three nodes that are restarted one after the other, and of which one is stopped where it stands,
 * while they are asked: {@code bin/try-cluster} runs it.
 */
class RestartedNodesIT {
  private static final String HEALTH = "/_cluster/health";

  @Test
  void answersStayWhole(@TempDir Path home) throws Exception {
    OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
    try (ThreeNodes nodes =
            ThreeNodes.startIfWanted(
                home,
                "cluster.fault_detection.follower_check.timeout=3s",
                "cluster.fault_detection.leader_check.timeout=3s");
        ClusterClient client = new ClusterClient(nodes.addresses(), ClusterAccess.of(Map.of()));
        SearchEngine alone = BundledCorpus.index(home.resolve("index"));
        IndexView embedded = alone.view()) {
      IndexAddress.Cluster address = new IndexAddress.Cluster(nodes.addresses(), "restarted");
      try (ParagraphIndex writer = indexes.write(address, NaiveProvisions.ASSEMBLER)) {
        BundledCorpus.read(Path.of("corpus"), writer);
      }
      green(client);
      try (SearchEngine cluster = indexes.read(address);
          SteadyAsking asking = SteadyAsking.begin(cluster, embedded)) {
        asking.say("with all nodes");
        for (String name : ThreeNodes.names()) {
          nodes.kill(name);
          Thread.sleep(2_000);
          nodes.start(name);
          green(client);
        }
        asking.say("while each of three nodes was restarted");
        String other = ThreeNodes.manager(client).equals("one") ? "two" : "one";
        nodes.signal(other, "STOP");
        Thread.sleep(25_000);
        asking.say("while a node stood still");
        nodes.signal(other, "CONT");
        green(client);
        asking.say("after it went on");
        String manager = ThreeNodes.manager(client);
        nodes.signal(manager, "STOP");
        Thread.sleep(25_000);
        asking.say("while the manager stood still");
        nodes.signal(manager, "CONT");
        green(client);
      }
    }
  }

  private static void green(ClusterClient client) throws InterruptedException {
    JsonNode health = client.get(HEALTH);
    for (int tries = 0; tries < 600 && !isWhole(health); tries++) {
      Thread.sleep(500);
      health = client.get(HEALTH);
    }
    assertThat(isWhole(health)).as(health.toString()).isTrue();
  }

  private static boolean isWhole(JsonNode health) {
    return health.path("number_of_nodes").asInt() == ThreeNodes.names().size()
        && health.path("status").asString().equals("green");
  }
}
