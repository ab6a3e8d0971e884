package dev.operative.opensearch.search;

import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.query.TextQueries;
import dev.operative.lucene.words.CharacterPairs;
import dev.operative.lucene.words.WordStatistics;
import dev.operative.opensearch.schema.QueryDsl;
import dev.operative.search.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import tools.jackson.databind.JsonNode;

/// The words of an index on a cluster at one commit.
///
/// @param deadline when looking them up is given up
public record ClusterWords(Generation commit, Deadline deadline) implements WordStatistics {
  private static final int AT_ONCE = 200;

  @Override
  public IndexReader words() {
    return commit.words();
  }

  @Override
  public CharacterPairs pairs() {
    return commit.pairs();
  }

  @Override
  public Map<String, Integer> counts(Collection<String> runs) {
    List<String> all = List.copyOf(runs);
    Map<String, Integer> counts = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      count(all.subList(from, Math.min(all.size(), from + AT_ONCE)), counts);
    }
    return counts;
  }

  private void count(List<String> runs, Map<String, Integer> counts) {
    List<Object> filters = new ArrayList<>();
    for (String run : runs) {
      filters.add(QueryDsl.of(TextQueries.pairs(TypedText.unspaced().language(), run)));
    }
    JsonNode counted =
        commit
            .cluster()
            .search(
                commit.index(),
                Map.of(
                    "size",
                    0,
                    "aggs",
                    Map.of("runs", Map.of("filters", Map.of("filters", filters)))),
                deadline)
            .path("aggregations")
            .path("runs")
            .path("buckets");
    for (int i = 0; i < runs.size(); i++) {
      counts.put(runs.get(i), counted.path(i).path("doc_count").asInt());
    }
  }

  @Override
  public <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be read", impossible);
    }
  }
}
