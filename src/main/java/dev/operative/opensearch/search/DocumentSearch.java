package dev.operative.opensearch.search;

import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Hit;
import dev.operative.search.Repeats;
import dev.operative.search.query.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Finds the works that hold matches: the cluster gives the first match of each and counts the others, then the first matches
/// of the works of the page.
///
/// @param deadline when the answer is given up
public record DocumentSearch(Generation commit, Deadline deadline) {
  private static final String WORKS = "works";

  /// The works of the page that is asked for.
  ///
  /// @throws IllegalArgumentException when more than [ProvisionSearch#DEEPEST] are asked for
  public DocumentResult result(DocumentRequest request) {
    ProvisionSearch.checkDepth(request.offset(), request.limit());
    CompiledQuery compiled =
        new QueryCompiler(commit.words(), deadline, request.profile(), request.typed())
            .compile(request.query());
    Matching matching =
        Matching.of(
            commit, compiled, request.filters(), request.sort(), request.profile().sections());
    JsonNode answer = first(request, matching);
    Map<String, Long> counts =
        new Buckets(commit, deadline)
            .of(
                answer.path("aggregations").path(WORKS),
                Schema.WORK,
                () -> matching.all(matching.filter()));
    List<JsonNode> works = Generation.hits(answer);
    List<List<Hit>> best = best(request, matching, works);
    List<DocumentHit> documents = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      String slug = StoredObjects.value(works.get(i), Schema.WORK);
      documents.add(
          new DocumentHit(
              commit.work(slug).orElseThrow(), counts.getOrDefault(slug, 0L), best.get(i)));
    }
    return new DocumentResult(counts.size(), documents);
  }

  /// The first match of each work of the page, and how many each work has.
  private JsonNode first(DocumentRequest request, Matching matching) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", within(matching, List.of()));
    body.put("from", request.offset());
    body.put("size", request.limit());
    body.put("sort", matching.orderOfWorks());
    body.put("collapse", Map.of("field", Schema.WORK));
    body.put("_source", List.of(Schema.WORK));
    body.put("aggs", Map.of(WORKS, Buckets.terms(Schema.WORK)));
    return commit.searches(List.of(body), deadline).getFirst();
  }

  private List<List<Hit>> best(DocumentRequest request, Matching matching, List<JsonNode> works) {
    if (request.each() == 0 || works.isEmpty()) {
      return works.stream().map(work -> List.<Hit>of()).toList();
    }
    List<Map<String, Object>> searches = new ArrayList<>();
    for (JsonNode work : works) {
      Map<String, Object> inside =
          Map.of("term", Map.of(Schema.WORK, StoredObjects.value(work, Schema.WORK)));
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("query", within(matching, List.of(inside)));
      body.put("size", request.each());
      body.put("track_scores", request.sort() == Sort.RELEVANCE);
      body.put("sort", matching.order());
      body.put("_source", ProvisionSearch.OF_HITS);
      searches.add(body);
    }
    FoundHits hits = new FoundHits(commit, request.shown(), Optional.of(matching.compiled()));
    return commit.searches(searches, deadline).stream()
        .map(Generation::hits)
        .map(found -> hits.of(found, found.stream().map(hit -> Optional.<Repeats>empty()).toList()))
        .toList();
  }

  /// The matches that a filter lets through, scored as without it.
  private static Map<String, Object> within(Matching matching, List<Map<String, Object>> inside) {
    List<Map<String, Object>> filters = new ArrayList<>(inside);
    filters.add(matching.filter());
    return Map.of("bool", Map.of("must", List.of(matching.query()), "filter", filters));
  }
}
