package dev.operative.opensearch.search;

import dev.operative.search.Deadline;
import dev.operative.search.FacetCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Counts of the values of a field, exactly. All values of every shard are asked for with the search itself; where there are
/// more than a cluster gives in one answer, they are counted again page by page.
///
/// @param commit what is counted in
/// @param deadline when counting is given up
record Buckets(Generation commit, Deadline deadline) {
  /// A cluster gives 65,535 in one answer at most, unless it is told otherwise.
  private static final int MOST = 60_000;

  private static final int AT_ONCE = 10_000;
  private static final String PAGE = "page";
  private static final String VALUE = "value";

  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  /// Asks for the values of a field.
  static Map<String, Object> terms(String field) {
    return Map.of("terms", Map.of("field", field, "size", MOST));
  }

  /// The counts by value.
  ///
  /// @param counted the answer to what [#terms] asked
  /// @param field the field
  /// @param query what the counts are of
  Map<String, Long> of(JsonNode counted, String field, Supplier<Map<String, Object>> query) {
    if (counted.path("sum_other_doc_count").asLong(0) > 0) {
      return pages(field, query.get());
    }
    Map<String, Long> counts = new HashMap<>();
    for (JsonNode bucket : counted.path("buckets")) {
      counts.put(bucket.path("key").asString(), bucket.path("doc_count").asLong());
    }
    return counts;
  }

  private Map<String, Long> pages(String field, Map<String, Object> query) {
    Map<String, Object> composite = new HashMap<>();
    composite.put("size", AT_ONCE);
    composite.put("sources", List.of(Map.of(VALUE, Map.of("terms", Map.of("field", field)))));
    Map<String, Object> body =
        Map.of("query", query, "size", 0, "aggs", Map.of(PAGE, Map.of("composite", composite)));
    Map<String, Long> counts = new HashMap<>();
    while (true) {
      JsonNode page =
          commit.cluster().search(commit.index(), body, deadline).path("aggregations").path(PAGE);
      for (JsonNode bucket : page.path("buckets")) {
        counts.put(bucket.path("key").path(VALUE).asString(), bucket.path("doc_count").asLong());
      }
      if (page.path("buckets").size() < AT_ONCE) {
        return counts;
      }
      composite.put("after", page.path("after_key"));
    }
  }

  /// The most frequent values, then by value.
  ///
  /// @param most how many to give at most
  /// @param selected values that are given besides, even if nothing has them
  static List<FacetCount> mostFrequent(Map<String, Long> counts, int most, Set<String> selected) {
    TreeSet<FacetCount> given = new TreeSet<>(ORDER);
    counts.entrySet().stream()
        .map(each -> new FacetCount(each.getKey(), each.getValue()))
        .sorted(ORDER)
        .limit(most)
        .forEach(given::add);
    selected.forEach(value -> given.add(new FacetCount(value, counts.getOrDefault(value, 0L))));
    return List.copyOf(given);
  }
}
