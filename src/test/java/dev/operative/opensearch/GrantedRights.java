package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.deployment.DeploymentFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a role that is shipped lets its users do.
 *
 * @param patterns of the names of actions
 */
record GrantedRights(List<String> patterns) {
  /** Which action a request is, as the security plugin names them. */
  private static final Map<String, List<String>> ACTIONS =
      Map.ofEntries(
          Map.entry("GET /_alias/\\S+|GET /\\S+/_alias", List.of("indices:admin/aliases/get")),
          Map.entry("POST /_aliases", List.of("indices:admin/aliases")),
          Map.entry(
              "POST /_msearch", List.of("indices:data/read/msearch", "indices:data/read/search")),
          Map.entry("POST /[^/]+/_search\\S*", List.of("indices:data/read/search")),
          Map.entry(
              "POST /[^/]+/_mget",
              List.of("indices:data/read/mget", "indices:data/read/mget[shard]")),
          Map.entry("GET /[^/]+/_doc/\\S+", List.of("indices:data/read/get")),
          Map.entry(
              "PUT /[^/]+/_doc/\\S+",
              List.of(
                  "indices:data/write/index",
                  "indices:data/write/bulk[s]",
                  "indices:admin/mapping/put",
                  "indices:admin/auto_create")),
          Map.entry(
              "POST /[^/]+/_bulk",
              List.of(
                  "indices:data/write/bulk",
                  "indices:data/write/bulk[s]",
                  "indices:data/write/index",
                  "indices:data/write/update",
                  "indices:data/write/delete")),
          Map.entry("POST /[^/]+/_refresh", List.of("indices:admin/refresh")),
          Map.entry("PUT /[^/]+/_mapping", List.of("indices:admin/mapping/put")),
          Map.entry("PUT /[^/]+/_settings", List.of("indices:admin/settings/update")),
          Map.entry(
              "POST /[^/]+/_clone/\\S+",
              List.of("indices:admin/resize", "indices:monitor/stats", "indices:admin/create")),
          Map.entry("PUT /[^/_]+", List.of("indices:admin/create")),
          Map.entry("DELETE /[^/]+", List.of("indices:admin/delete")),
          // A sign of life; to be refused is one.
          Map.entry("GET /", List.of()));

  static GrantedRights of(String role) throws IOException {
    JsonNode granted = DeploymentFiles.yaml("security/roles.yml").path(role);
    List<String> patterns = new ArrayList<>();
    granted.path("cluster_permissions").forEach(each -> patterns.add(each.asString()));
    granted
        .path("index_permissions")
        .path(0)
        .path("allowed_actions")
        .forEach(each -> patterns.add(each.asString()));
    return new GrantedRights(patterns);
  }

  void assertAllow(List<String> requests) {
    assertThat(requests).isNotEmpty();
    for (String request : requests) {
      List<List<String>> actions =
          ACTIONS.entrySet().stream()
              .filter(each -> request.matches(each.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      assertThat(actions).as("what action is " + request).hasSize(1);
      assertThat(actions.getFirst()).as(request).allMatch(this::has);
    }
  }

  private boolean has(String action) {
    return patterns.stream()
        .anyMatch(each -> action.matches(Pattern.quote(each).replace("*", "\\E.*\\Q")));
  }
}
