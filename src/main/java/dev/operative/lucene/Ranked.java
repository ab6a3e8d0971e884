package dev.operative.lucene;

import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.Highlighter;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.query.QueryCompiler.Purpose;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.Hit;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;

/// The matches of a query in an order.
final class Ranked {
  private static final DoubleValuesSource WEIGHT = DoubleValuesSource.fromFloatField(Schema.WEIGHT);

  private final Snapshot snapshot;
  private final Sort sort;
  private final org.apache.lucene.search.Query query;
  private final Highlighter highlighter;

  /// @param matching the query, compiled for matching
  Ranked(
      Snapshot snapshot,
      Query query,
      org.apache.lucene.search.Query matching,
      Filters filters,
      Sort sort)
      throws IOException {
    CompiledFilters compiled = new CompiledFilters(filters);
    this.snapshot = snapshot;
    this.sort = sort;
    this.query =
        sort == Sort.RELEVANCE
            ? FunctionScoreQuery.boostByValue(
                compiled.narrow(
                    new QueryCompiler(snapshot.getIndexReader(), Purpose.RANKING).compile(query)),
                WEIGHT)
            : compiled.narrow(matching);
    this.highlighter = new Highlighter(snapshot, matching);
  }

  /// The query, which scores when the order is by relevance.
  org.apache.lucene.search.Query query() {
    return query;
  }

  /// The matches from `offset` on, at most `limit` of them, and their exact number.
  ///
  /// @param limit 1 or more
  SearchResult page(int offset, int limit) throws IOException {
    Pages.Page page = Pages.page(snapshot, query, Pages.order(sort), offset, limit);
    return new SearchResult(page.total(), hits(page), Map.of());
  }

  /// The first of the matches that a filter lets through.
  List<Hit> first(org.apache.lucene.search.Query filter, int limit) throws IOException {
    return limit == 0
        ? List.of()
        : hits(
            Pages.page(
                snapshot,
                new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build(),
                Pages.order(sort),
                0,
                limit));
  }

  private List<Hit> hits(Pages.Page page) throws IOException {
    List<Hit> hits = new ArrayList<>(page.docs().size());
    for (FieldDoc found : page.docs()) {
      double score = sort == Sort.RELEVANCE ? ((Number) found.fields[0]).doubleValue() : 0;
      hits.add(new Hit(snapshot.paragraph(found.doc), score, highlighter.highlights(found.doc)));
    }
    return hits;
  }
}
