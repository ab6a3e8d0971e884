package dev.operative.lucene;

import dev.operative.lucene.QueryCompiler.Purpose;
import dev.operative.search.Filters;
import dev.operative.search.Hit;
import dev.operative.search.Query;
import dev.operative.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  /// The matches from `offset` on, at most `limit` of them.
  List<Hit> page(int offset, int limit) throws IOException {
    return hits(query, offset, limit);
  }

  /// The first of the matches that a filter lets through.
  List<Hit> first(org.apache.lucene.search.Query filter, int limit) throws IOException {
    return hits(
        new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build(),
        0,
        limit);
  }

  private List<Hit> hits(org.apache.lucene.search.Query narrowed, int offset, int limit)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    if (limit == 0) {
      return hits;
    }
    for (FieldDoc found : Pages.page(snapshot, narrowed, Pages.order(sort), offset, limit)) {
      double score = sort == Sort.RELEVANCE ? ((Number) found.fields[0]).doubleValue() : 0;
      hits.add(new Hit(snapshot.paragraph(found.doc), score, highlighter.highlights(found.doc)));
    }
    return hits;
  }
}
