package dev.operative.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.Ports;
import dev.operative.ServedOperative;
import dev.operative.cli.Ran;
import dev.operative.opensearch.ThreeNodes;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.index.IndexAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is deployed runs: three nodes with the settings that are shipped, two servers, and nginx
 * with the file that is shipped, but for addresses; a server and the manager of the nodes are
 * killed while people ask: {@code bin/try-cluster} runs it. What the security plugin does is not
 * tried; nodes are asked in plain HTTP.
 */
class DeployedClusterIT {
  private static final List<String> WORDS =
      List.of("terrorism", "\"foreign terrorist fighters\"", "decides", "恐怖主义", "radicali*");

  @TempDir Path home;
  private final JsonMapper json = new JsonMapper();

  /** The settings of nodes that do not differ here: all but addresses and the security plugin. */
  private String[] settings() throws IOException {
    List<String> settings = new ArrayList<>();
    DeploymentFiles.yaml("opensearch.yml")
        .propertyStream()
        .filter(each -> !each.getKey().startsWith("plugins.security."))
        .filter(each -> !each.getKey().equals("network.host"))
        .filter(each -> !each.getValue().asString().startsWith("${"))
        .forEach(each -> settings.add(each.getKey() + "=" + each.getValue().asString()));
    settings.removeIf(each -> each.startsWith("path.repo="));
    settings.add("path.repo=" + home.resolve("snapshots"));
    return settings.toArray(String[]::new);
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private Process proxy(Path cluster, int port, URI first, URI second) throws IOException {
    String settings = Files.readString(DeploymentFiles.FOLDER.resolve("nginx.conf"));
    settings = replaced(settings, "/tmp/", home + "/");
    settings = replaced(settings, "operative-0:7070", first.getAuthority());
    settings = replaced(settings, "operative-1:7070", second.getAuthority());
    settings = replaced(settings, "listen 8443", "listen 127.0.0.1:" + port);
    settings = replaced(settings, "/run/secrets/site", cluster.resolve("secrets/site").toString());
    Path file = Files.writeString(home.resolve("nginx.conf"), settings);
    return new ProcessBuilder(
            "nginx", "-p", home.toString(), "-c", file.toString(), "-g", "daemon off;")
        .inheritIO()
        .start();
  }

  @Test
  void answersStayWholeWhenAServerAndANodeAreKilled() throws Exception {
    for (String program : List.of("nginx", "openssl", "perl")) {
      assumeThat(DeploymentFiles.isThere(program)).as(program).isTrue();
    }
    try (ThreeNodes nodes = ThreeNodes.startIfWanted(home, settings());
        ClusterClient client = new ClusterClient(nodes.addresses(), ClusterAccess.of(Map.of()))) {
      Path cluster = DeploymentFiles.withSecrets(home, "localhost");
      String index = new IndexAddress.Cluster(nodes.addresses(), "operative").toString();
      Ran indexed = Ran.command(home, "index", "corpus", "--index", index);
      assertThat(indexed.code()).as(indexed.err()).isZero();
      client.get("/_cluster/health?wait_for_status=green&timeout=100s");
      snapshotAndRestore(client);
      int port = Ports.free();
      int admin = Ports.free();
      String site = "https://localhost:" + port + "/";
      try (ServedOperative first = serve(index, site, Ports.free());
          ServedOperative second = serve(index, site, admin)) {
        Process proxy = proxy(cluster, port, first.address(), second.address());
        try (Asking asking = new Asking(URI.create(site), cluster.resolve("secrets/ca.pem"))) {
          Ports.awaitListening(port);
          asking.round(2);
          asking.say("with all of them");
          first.kill();
          asking.round(4);
          asking.say("with a server killed");
          nodes.kill(ThreeNodes.manager(client));
          asking.round(6);
          asking.say("with the manager of the nodes killed as well");
          assertThat(readiness(admin)).contains("\"ready\"");
        } finally {
          proxy.destroy();
          proxy.waitFor();
        }
      }
    }
  }

  private static ServedOperative serve(String index, String site, int admin) throws IOException {
    return ServedOperative.start(
        "--read-only", "--index", index, "--base-url", site, "--admin-port", String.valueOf(admin));
  }

  private static String readiness(int admin) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI ready = URI.create("http://127.0.0.1:" + admin + "/readyz");
      return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString()).body();
    }
  }

  /** As the page about clusters says; what was lost is there again. */
  private static void snapshotAndRestore(ClusterClient client) {
    client.send(
        "PUT", "/_snapshot/backup", Map.of("type", "fs", "settings", Map.of("location", "backup")));
    JsonNode taken =
        client.send(
            "PUT",
            "/_snapshot/backup/first?wait_for_completion=true",
            Map.of("indices", "operative,operative-*", "include_global_state", false));
    assertThat(taken.path("snapshot").path("state").asString()).isEqualTo("SUCCESS");
    client
        .get("/operative-g*/_alias")
        .propertyStream()
        .forEach(each -> client.send("DELETE", "/" + each.getKey(), Map.of()));
    assertThat(client.get("/_alias/operative").isMissingNode()).isTrue();
    client.send(
        "POST",
        "/_snapshot/backup/first/_restore?wait_for_completion=true",
        Map.of("indices", "operative-g*", "include_aliases", true));
    assertThat(client.get("/_alias/operative").properties()).hasSize(1);
  }

  /** Somebody who asks the site, more slowly than the proxy forbids. */
  private final class Asking implements AutoCloseable {
    private final URI site;
    private final HttpClient http;
    private final List<String> expected = new ArrayList<>();
    private int answers;
    private int refused;
    private long slowest;

    Asking(URI site, Path authority) {
      this.site = site;
      this.http =
          HttpClient.newBuilder()
              .sslContext(
                  ClusterAccess.of(Map.of("OPERATIVE_CLUSTER_CA", authority.toString())).tls())
              .connectTimeout(Duration.ofSeconds(5))
              .build();
    }

    void round(int times) throws IOException, InterruptedException {
      for (int i = 0; i < times; i++) {
        for (int word = 0; word < WORDS.size(); word++) {
          ask(word);
          Thread.sleep(120);
        }
      }
    }

    private void ask(int word) throws IOException, InterruptedException {
      URI question =
          site.resolve(
              "/api/v1/search?match=all&q="
                  + URLEncoder.encode(WORDS.get(word), StandardCharsets.UTF_8));
      long since = System.nanoTime();
      HttpResponse<String> answer =
          http.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString());
      slowest = Math.max(slowest, (System.nanoTime() - since) / 1_000_000);
      if (answer.statusCode() == 503) {
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        refused++;
        return;
      }
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      JsonNode read = json.readTree(answer.body());
      assertThat(read.path("total").asInt()).isPositive();
      String said = read.path("total") + " " + read.path("hits").findValuesAsString("id");
      if (expected.size() == word) {
        expected.add(said);
      }
      assertThat(said).isEqualTo(expected.get(word));
      answers++;
    }

    void say(String when) {
      System.out.printf(
          "%s: %d answers whole and the same, %d times told to ask again, the slowest after %d ms%n",
          when, answers, refused, slowest);
      assertThat(answers).as("answers " + when).isPositive();
      answers = 0;
      refused = 0;
      slowest = 0;
    }

    @Override
    public void close() {
      http.close();
    }
  }
}
