package dev.operative.cluster;

import dev.operative.cluster.ClusterClient.UnavailableException;
import dev.operative.document.Section;
import dev.operative.document.work.ProvisionId;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import tools.jackson.databind.JsonNode;

/**
 * Answers requests for provisions from an index of a cluster: what is found, in which order, with
 * which scores, how often, and the counts of facets. Nothing is marked in the texts, which are read
 * from the embedded index.
 */
final class ClusterSearch {
  private static final int MOST_BUCKETS = 60_000;
  private static final int TRIES = 40;
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final ClusterClient cluster;
  private final String index;
  private final Snapshot snapshot;
  private final IndexView texts;
  private final List<String> textFields;

  /**
   * @param snapshot knows the words of the index
   * @param texts the same index
   */
  ClusterSearch(
      ClusterClient cluster,
      String index,
      Snapshot snapshot,
      IndexView texts,
      List<String> textFields) {
    this.cluster = cluster;
    this.index = index;
    this.snapshot = snapshot;
    this.texts = texts;
    this.textFields = textFields;
  }

  /** Answers several requests at once, and asks again while no whole answer is given. */
  List<SearchResult> search(List<SearchRequest> requests) throws IOException {
    for (int left = TRIES; ; left--) {
      try {
        return tryToSearch(requests);
      } catch (UnavailableException notNow) {
        if (left == 0) {
          throw notNow;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private List<SearchResult> tryToSearch(List<SearchRequest> requests) throws IOException {
    List<Object> lines = new ArrayList<>();
    for (SearchRequest request : requests) {
      lines.add(Map.of("index", index, "search_type", "dfs_query_then_fetch"));
      lines.add(body(request));
    }
    JsonNode answers = cluster.sendLines("/_msearch", lines).get("responses");
    List<SearchResult> results = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      results.add(result(requests.get(i), answers.get(i)));
    }
    return results;
  }

  private Map<String, Object> body(SearchRequest request) {
    Query compiled =
        new QueryCompiler(
                snapshot.getIndexReader(), snapshot.deadline(), request.profile(), request.typed())
            .compile(request.query())
            .whole();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "query",
        request.sort() == Sort.RELEVANCE
            ? weighted(QueryDsl.scored(QueryDsl.of(compiled), textFields), request)
            : QueryDsl.of(compiled));
    CompiledFilters filters = new CompiledFilters(request.filters());
    Query everything = MatchAllDocsQuery.INSTANCE;
    Map<String, Object> all = QueryDsl.of(filters.narrow(everything));
    body.put("post_filter", all);
    body.put("from", request.offset());
    body.put("size", request.limit());
    body.put("track_total_hits", true);
    body.put("track_scores", request.sort() == Sort.RELEVANCE);
    body.put("_source", false);
    body.put("sort", order(request.sort()));
    if (request.isFolded() && request.limit() > 0) {
      body.put("collapse", Map.of("field", IndexedTerms.ENTRY));
    }
    Map<String, Object> counts = new HashMap<>();
    for (Facet facet : request.facets()) {
      counts.put(
          facet.parameter(),
          within(QueryDsl.of(filters.narrowAllBut(facet, everything)), Schema.facet(facet)));
    }
    if (request.isFolded()) {
      counts.put(IndexedTerms.ENTRY, within(all, IndexedTerms.ENTRY));
    }
    body.put("aggs", counts);
    return body;
  }

  private static Map<String, Object> within(Map<String, Object> filter, String field) {
    return Map.of(
        "filter",
        filter,
        "aggs",
        Map.of("values", Map.of("terms", Map.of("field", field, "size", MOST_BUCKETS))));
  }

  private static Map<String, Object> weighted(Map<String, Object> query, SearchRequest request) {
    List<Object> weights = new ArrayList<>();
    for (Section section : Section.values()) {
      double weight = request.profile().sections().of(section);
      if (weight != 1) {
        weights.add(
            Map.of(
                "filter",
                Map.of("term", Map.of(Schema.facet(Facet.SECTION), section.word())),
                "weight",
                weight));
      }
    }
    return Map.of(
        "function_score",
        Map.of(
            "query", query, "functions", weights, "score_mode", "first", "boost_mode", "multiply"));
  }

  private static List<Object> order(Sort sort) {
    Map<String, Object> byId = Map.of(Schema.ID, "asc");
    return switch (sort) {
      case RELEVANCE -> List.of(Map.of("_score", "desc"), byId);
      case OLDEST_FIRST -> List.of(byDate("asc"), byId);
      case NEWEST_FIRST -> List.of(byDate("desc"), byId);
      case DOCUMENT_ORDER -> List.of(Map.of(Schema.ORDER, "asc"), Map.of(Schema.ORDINAL, "asc"));
      case STANDING ->
          List.of(
              Map.of(IndexedTerms.STANDING, "asc"),
              Map.of(Schema.ORDER, "asc"),
              Map.of(Schema.ORDINAL, "asc"));
    };
  }

  private static Map<String, Object> byDate(String direction) {
    return Map.of(Schema.DATE, Map.of("order", direction, "missing", "_last"));
  }

  private SearchResult result(SearchRequest request, JsonNode answer) throws IOException {
    if (answer.path("status").asInt(200) < 500 && answer.has("error")) {
      throw new IOException(answer.toString());
    }
    if (!answer.has("hits")
        || answer.get("timed_out").asBoolean()
        || answer.get("_shards").get("failed").asInt() > 0) {
      throw new UnavailableException("not a whole answer: " + answer);
    }
    List<Hit> hits = new ArrayList<>();
    for (JsonNode hit : answer.get("hits").get("hits")) {
      IndexedProvision provision =
          ProvisionId.parse(hit.get("_id").asString()).flatMap(texts::provision).orElseThrow();
      hits.add(
          new Hit(
              provision,
              provision.shown(
                  request
                      .shown()
                      .orElseGet(() -> provision.provision().texts().firstEntry().getKey())),
              hit.get("_score").asDouble(0),
              List.of(),
              Optional.empty()));
    }
    JsonNode counts = answer.get("aggregations");
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      facets.put(facet, counts(request, facet, counts.get(facet.parameter()).get("values")));
    }
    long total = answer.get("hits").get("total").get("value").asLong();
    long entries =
        request.isFolded()
            ? counts.get(IndexedTerms.ENTRY).get("values").get("buckets").size()
            : total;
    return new SearchResult(total, entries, hits, facets);
  }

  private static List<FacetCount> counts(SearchRequest request, Facet facet, JsonNode values) {
    Map<String, Long> counted = new HashMap<>();
    values
        .get("buckets")
        .forEach(
            bucket -> counted.put(bucket.get("key").asString(), bucket.get("doc_count").asLong()));
    int most = facet.isOpen() ? request.values() : Integer.MAX_VALUE;
    List<FacetCount> given =
        new ArrayList<>(
            counted.entrySet().stream()
                .map(each -> new FacetCount(each.getKey(), each.getValue()))
                .sorted(ORDER)
                .limit(most)
                .toList());
    for (String selected : request.filters().of(facet)) {
      FacetCount count = new FacetCount(selected, counted.getOrDefault(selected, 0L));
      if (!given.contains(count)) {
        given.add(count);
      }
    }
    given.sort(ORDER);
    return List.copyOf(given);
  }
}
