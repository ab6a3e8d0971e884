package dev.operative.opensearch.search;

import dev.operative.search.FacetCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Counts of the values of a field, exactly: all values of every shard are asked for.
final class Buckets {
  /// A cluster gives 65,535 in one answer at most, unless it is told otherwise.
  private static final int MOST = 60_000;

  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private Buckets() {}

  /// Asks for the values of a field.
  static Map<String, Object> terms(String field) {
    return Map.of("terms", Map.of("field", field, "size", MOST));
  }

  /// The counts by value.
  ///
  /// @param counted the answer to what [#terms] asked
  /// @param what is counted, for the message
  /// @throws IllegalStateException when there are more values than a cluster counts exactly
  static Map<String, Long> of(JsonNode counted, String what) {
    if (counted.path("sum_other_doc_count").asLong(0) > 0) {
      throw new IllegalStateException(
          "more than %,d values of “%s” cannot be counted exactly".formatted(MOST, what));
    }
    Map<String, Long> counts = new HashMap<>();
    counted
        .path("buckets")
        .forEach(
            bucket -> counts.put(bucket.path("key").asString(), bucket.path("doc_count").asLong()));
    return counts;
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
