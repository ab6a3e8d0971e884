package dev.operative.opensearch.commit;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
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
public record Scan(ClusterClient cluster, String index, List<String> sort, List<String> fields) {
  private static final int AT_ONCE = 1_000;

  /// Works and provisions in document order.
  public static Scan inDocumentOrder(ClusterClient cluster, String index, List<String> fields) {
    return new Scan(cluster, index, List.of(Schema.ORDER, Schema.ORDINAL, Schema.ID), fields);
  }

  /// Gives what is found one by one.
  ///
  /// @return the number of objects given
  public long run(Map<String, Object> query, Deadline deadline, Consumer<JsonNode> sink) {
    return pages(query, deadline, page -> page.forEach(sink));
  }

  /// Gives what is found a page at a time.
  ///
  /// @return the number of objects given
  public long pages(Map<String, Object> query, Deadline deadline, Consumer<List<JsonNode>> sink) {
    List<Map<String, String>> order = sort.stream().map(field -> Map.of(field, "asc")).toList();
    Map<String, Object> body = new HashMap<>();
    body.put("query", query);
    body.put("size", AT_ONCE);
    body.put("sort", order);
    body.put("track_total_hits", false);
    body.put("_source", fields);
    long given = 0;
    while (true) {
      List<JsonNode> page =
          cluster.search(index, body, deadline).path("hits").path("hits").valueStream().toList();
      sink.accept(page);
      given += page.size();
      if (page.size() < AT_ONCE) {
        return given;
      }
      body.put("search_after", page.getLast().path("sort"));
    }
  }
}
