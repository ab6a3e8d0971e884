package dev.operative.opensearch;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Walks through everything that a query finds in an index that nobody changes, a page at a time.
///
/// @param sort by which fields, together different for all that is found
/// @param fields those that are wanted of each, with those below them
record Scan(ClusterClient cluster, String index, List<String> sort, List<String> fields) {
  private static final int AT_ONCE = 1_000;

  /// Works and provisions in document order.
  static Scan inDocumentOrder(ClusterClient cluster, String index, List<String> fields) {
    return new Scan(
        cluster, index, List.of(Schema.ORDER, Schema.ORDINAL, Schema.ID), fields);
  }

  /// @return the number of objects given
  long run(Map<String, Object> query, Deadline deadline, Consumer<JsonNode> sink) {
    List<Map<String, String>> order = sort.stream().map(field -> Map.of(field, "asc")).toList();
    Map<String, Object> body = new HashMap<>();
    body.put("query", query);
    body.put("size", AT_ONCE);
    body.put("sort", order);
    body.put("track_total_hits", false);
    body.put("_source", fields);
    long given = 0;
    while (true) {
      JsonNode hits = cluster.search(Paths.search(index), body, deadline).path("hits").path("hits");
      hits.forEach(sink);
      given += hits.size();
      if (hits.size() < AT_ONCE) {
        return given;
      }
      body.put("search_after", hits.path(hits.size() - 1).path("sort"));
    }
  }
}
