package dev.operative.opensearch.search;

import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.commit.StoredAttachment;
import dev.operative.search.Deadline;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Makes the statistics of a commit.
final class CommitStatistics {
  private static final Map<String, Object> EVERYTHING = Map.of("match_all", Map.of());
  private static final Map<String, Object> PROVISIONS =
      Map.of("term", Map.of(Schema.TYPE, Schema.PROVISION));

  private CommitStatistics() {}

  /// The number of works and provisions.
  static IndexView.Size size(Generation commit) {
    Map<String, Long> counts = byType(commit);
    return new IndexView.Size(
        counts.getOrDefault(Schema.WORK_SUMMARY, 0L), counts.getOrDefault(Schema.PROVISION, 0L));
  }

  private static Map<String, Long> byType(Generation commit) {
    Map<String, Object> types = Map.of("types", Buckets.terms(Schema.TYPE));
    return new Buckets(commit, Deadline.NONE)
        .of(counted(commit, EVERYTHING, types).path("types"), Schema.TYPE, () -> EVERYTHING);
  }

  private static JsonNode counted(
      Generation commit, Map<String, Object> query, Map<String, Object> counts) {
    return commit
        .cluster()
        .search(commit.index(), Map.of("query", query, "size", 0, "aggs", counts), Deadline.NONE)
        .path("aggregations");
  }

  static IndexStatistics of(Generation commit) {
    Map<String, Object> counts = new HashMap<>();
    for (Facet facet : Facet.values()) {
      counts.put(facet.parameter(), Buckets.terms(Schema.facet(facet)));
    }
    JsonNode counted = counted(commit, PROVISIONS, counts);
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          Buckets.mostFrequent(
              new Buckets(commit, Deadline.NONE)
                  .of(counted.path(facet.parameter()), Schema.facet(facet), () -> PROVISIONS),
              facet.isOpen() ? IndexStatistics.MOST_OPEN_VALUES : Integer.MAX_VALUE,
              Set.of()));
    }
    Map<String, Long> types = byType(commit);
    List<String> damaged =
        commit.record().attachments().entrySet().stream()
            .filter(
                each ->
                    StoredAttachment.read(
                            commit.cluster(), commit.index(), each.getKey(), each.getValue())
                        .isEmpty())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return new IndexStatistics(
        types.getOrDefault(Schema.WORK_SUMMARY, 0L),
        types.getOrDefault(Schema.PROVISION, 0L),
        facets,
        commit.record().committed(),
        types.getOrDefault(Schema.REJECTION, 0L),
        damaged);
  }
}
