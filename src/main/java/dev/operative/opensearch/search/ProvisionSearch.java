package dev.operative.opensearch.search;

import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Answers requests on one commit: all of them by one message, and by a second one what entries stand for.
///
/// @param deadline when the answers are given up
public record ProvisionSearch(Generation commit, Deadline deadline) {
  /// How far down a cluster gives results, unless it is told otherwise.
  public static final int DEEPEST = 10_000;

  private static final String WORDINGS = "wordings";
  private static final String ALONE = "alone";
  private static final String VALUES = "values";

  /// What is read of a hit: everything but its terms.
  static final Map<String, Object> OF_HITS =
      Map.of("excludes", IndexedFields.TEXTS.stream().map(field -> field + ".*").toList());

  /// A request and how it is asked.
  private record Asked(SearchRequest request, Matching matching) {}

  /// The answers, in the order of the requests.
  ///
  /// @throws IllegalArgumentException when any asks for more than [#DEEPEST]
  public List<SearchResult> results(List<SearchRequest> requests) {
    List<Asked> asked = new ArrayList<>();
    for (SearchRequest request : requests) {
      checkDepth(request.offset(), request.limit());
      asked.add(new Asked(request, matching(request)));
    }
    List<JsonNode> answers =
        commit.searches(asked.stream().map(ProvisionSearch::body).toList(), deadline);
    List<SearchResult> results = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      results.add(result(asked.get(i), answers.get(i)));
    }
    return results;
  }

  /// @throws IllegalArgumentException when a page ends deeper than [#DEEPEST]
  static void checkDepth(int offset, int limit) {
    if ((long) offset + limit > DEEPEST) {
      throw new IllegalArgumentException("offset %d, limit %d".formatted(offset, limit));
    }
  }

  private Matching matching(SearchRequest request) {
    return Matching.of(
        commit,
        compile(request, request.query()),
        request.filters(),
        request.sort(),
        request.profile().sections());
  }

  private CompiledQuery compile(SearchRequest request, Query query) {
    return new QueryCompiler(commit.words(), deadline, request.profile(), request.typed())
        .compile(query);
  }

  private static Map<String, Object> body(Asked asked) {
    SearchRequest request = asked.request();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", asked.matching().query());
    body.put("post_filter", asked.matching().filter());
    body.put("from", request.offset());
    body.put("size", request.limit());
    body.put("track_total_hits", true);
    body.put("track_scores", request.sort() == Sort.RELEVANCE);
    body.put("_source", OF_HITS);
    body.put("sort", asked.matching().order());
    if (request.isFolded() && request.limit() > 0) {
      body.put("collapse", Map.of("field", IndexedFields.ENTRY));
    }
    Map<String, Object> counts = new HashMap<>();
    for (Facet facet : request.facets()) {
      counts.put(
          facet.parameter(),
          Map.of(
              "filter",
              asked.matching().filterAllBut(facet),
              "aggs",
              Map.of(VALUES, Buckets.terms(Schema.facet(facet)))));
    }
    if (request.isFolded()) {
      counts.put(
          WORDINGS,
          Map.of(
              "filter",
              asked.matching().filter(),
              "aggs",
              Map.of(
                  VALUES,
                  Buckets.terms(Schema.WORDING),
                  ALONE,
                  Map.of("missing", Map.of("field", Schema.WORDING)))));
    }
    body.put("aggs", counts);
    return body;
  }

  private SearchResult result(Asked asked, JsonNode answer) {
    SearchRequest request = asked.request();
    long total = answer.path("hits").path("total").path("value").asLong();
    JsonNode counts = answer.path("aggregations");
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      facets.put(
          facet,
          Buckets.mostFrequent(
              buckets()
                  .of(
                      counts.path(facet.parameter()).path(VALUES),
                      Schema.facet(facet),
                      () -> asked.matching().all(asked.matching().filterAllBut(facet))),
              facet.isOpen() ? request.values() : Integer.MAX_VALUE,
              request.filters().of(facet)));
    }
    long entries = request.isFolded() ? entries(asked, counts.path(WORDINGS)) : total;
    List<JsonNode> hits = Generation.hits(answer);
    List<Optional<Repeats>> repeats =
        request.isFolded()
            ? repeats(asked, hits)
            : hits.stream().map(hit -> Optional.<Repeats>empty()).toList();
    return new SearchResult(total, entries, hits(asked, hits, repeats), facets);
  }

  private long entries(Asked asked, JsonNode counts) {
    return counts.path(ALONE).path("doc_count").asLong()
        + buckets()
            .of(
                counts.path(VALUES),
                Schema.WORDING,
                () -> asked.matching().all(asked.matching().filter()))
            .size();
  }

  private Buckets buckets() {
    return new Buckets(commit, deadline);
  }

  private List<Hit> hits(Asked asked, List<JsonNode> hits, List<Optional<Repeats>> repeats) {
    SearchRequest request = asked.request();
    Optional<CompiledQuery> marked =
        request
            .marked()
            .map(
                query ->
                    query.equals(request.query())
                        ? asked.matching().compiled()
                        : compile(request, query));
    return new FoundHits(commit, request.shown(), marked).of(hits, repeats);
  }

  /// What each hit stands for: the other matches of its wording, by date.
  private List<Optional<Repeats>> repeats(Asked asked, List<JsonNode> hits) {
    List<Map<String, Object>> searches = new ArrayList<>();
    for (JsonNode hit : hits) {
      String wording = StoredObjects.value(hit, Schema.WORDING);
      if (!wording.isEmpty()) {
        Map<String, Object> others =
            asked
                .matching()
                .only(
                    List.of(Map.of("term", Map.of(Schema.WORDING, wording))),
                    List.of(
                        Map.of("term", Map.of(Schema.ID, StoredObjects.value(hit, Schema.ID)))));
        searches.add(byDate(others, "asc", "_last", Repeats.MOST_NAMED));
        searches.add(byDate(others, "desc", "_first", 1));
      }
    }
    List<JsonNode> answers = commit.searches(searches, deadline);
    List<Optional<Repeats>> repeats = new ArrayList<>();
    int at = 0;
    for (JsonNode hit : hits) {
      if (StoredObjects.value(hit, Schema.WORDING).isEmpty()) {
        repeats.add(Optional.empty());
      } else {
        repeats.add(repeats(answers.get(at), answers.get(at + 1)));
        at += 2;
      }
    }
    return repeats;
  }

  private static Map<String, Object> byDate(
      Map<String, Object> query, String direction, String undated, int size) {
    return Map.of(
        "query",
        query,
        "size",
        size,
        "track_total_hits",
        true,
        "_source",
        OF_HITS,
        "sort",
        List.of(Matching.byDate(direction, undated), Map.of(Schema.ID, direction)));
  }

  private Optional<Repeats> repeats(JsonNode earliest, JsonNode latest) {
    int others = earliest.path("hits").path("total").path("value").asInt();
    if (others == 0) {
      return Optional.empty();
    }
    List<JsonNode> named = new ArrayList<>(Generation.hits(earliest));
    named.removeLast();
    named.add(latest.path("hits").path("hits").path(0));
    List<IndexedProvision> provisions = commit.provisions(named);
    return Optional.of(new Repeats(others, provisions));
  }
}
