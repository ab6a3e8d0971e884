package dev.operative.opensearch.search;

import dev.operative.document.Section;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.QueryDsl;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;

/// A query for provisions with its filters, its scoring and its order, in the JSON of OpenSearch.
///
/// @param compiled the query without its filters
/// @param filters what it is narrowed to
/// @param sections what sections weigh when the order is relevance
/// @param texts the fields of texts that the index has
record Matching(
    CompiledQuery compiled,
    CompiledFilters filters,
    Sort sort,
    Sections sections,
    List<String> texts) {
  private static final MatchAllDocsQuery EVERYTHING = MatchAllDocsQuery.INSTANCE;

  Matching {
    texts = List.copyOf(texts);
  }

  static Matching of(
      Generation commit, CompiledQuery compiled, Filters filters, Sort sort, Sections sections) {
    return new Matching(compiled, new CompiledFilters(filters), sort, sections, texts(commit));
  }

  /// The fields of texts that an index may have.
  static List<String> texts(Generation commit) {
    return Schema.languages(commit.words()).stream()
        .flatMap(language -> IndexedFields.TEXTS.stream().map(kind -> kind + "." + language.code()))
        .toList();
  }

  /// The query as it scores in the order asked for.
  Map<String, Object> query() {
    Map<String, Object> matched = QueryDsl.of(compiled.whole());
    return sort == Sort.RELEVANCE ? weighted(QueryDsl.scored(matched, texts)) : matched;
  }

  /// All filters.
  Map<String, Object> filter() {
    return QueryDsl.of(filters.narrow(EVERYTHING));
  }

  /// All filters but a facet's own.
  Map<String, Object> filterAllBut(Facet facet) {
    return QueryDsl.of(filters.narrowAllBut(facet, EVERYTHING));
  }

  /// The matches that something else holds of, not scored.
  Map<String, Object> only(List<Map<String, Object>> wanted, List<Map<String, Object>> unwanted) {
    List<Map<String, Object>> all = new ArrayList<>(wanted);
    all.add(QueryDsl.of(compiled.whole()));
    all.add(filter());
    return Map.of("bool", Map.of("filter", all, "must_not", unwanted));
  }

  /// All matches that a filter lets through, not scored.
  Map<String, Object> all(Map<String, Object> filter) {
    return Map.of("bool", Map.of("filter", List.of(QueryDsl.of(compiled.whole()), filter)));
  }

  private Map<String, Object> weighted(Map<String, Object> query) {
    List<Object> weights = new ArrayList<>();
    for (Section section : Section.values()) {
      double weight = sections.of(section);
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

  /// By what matches are sorted.
  List<Map<String, ?>> order() {
    Map<String, Object> byId = Map.of(Schema.ID, "asc");
    return switch (sort) {
      case RELEVANCE -> List.of(Map.of("_score", "desc"), byId);
      case OLDEST_FIRST -> List.of(byDate("asc", "_last"), byId);
      case NEWEST_FIRST -> List.of(byDate("desc", "_last"), byId);
      case DOCUMENT_ORDER -> List.of(Map.of(Schema.ORDER, "asc"), Map.of(Schema.ORDINAL, "asc"));
      case STANDING ->
          List.of(
              Map.of(IndexedFields.STANDING, "asc"),
              Map.of(Schema.ORDER, "asc"),
              Map.of(Schema.ORDINAL, "asc"));
    };
  }

  /// By what works are sorted, each by the first of its matches.
  List<Map<String, ?>> orderOfWorks() {
    List<Map<String, ?>> order = new ArrayList<>();
    if (sort != Sort.DOCUMENT_ORDER) {
      order.add(order().getFirst());
    }
    order.add(Map.of(Schema.ORDER, "asc"));
    return order;
  }

  /// By date.
  ///
  /// @param undated where those stand that have none
  static Map<String, Object> byDate(String direction, String undated) {
    return Map.of(Schema.DATE, Map.of("order", direction, "missing", undated));
  }
}
