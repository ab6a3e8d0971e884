package dev.operative.lucene.query;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Filters as Lucene queries, by facet, so that a facet's counts can leave its own selection out.
public final class CompiledFilters {
  private final Map<Facet, Query> byFacet = new EnumMap<>(Facet.class);
  private final Optional<Query> dates;

  public CompiledFilters(Filters filters) {
    filters.values().forEach((facet, values) -> byFacet.put(facet, oneOf(facet, values)));
    dates =
        filters.from().isEmpty() && filters.to().isEmpty()
            ? Optional.empty()
            : Optional.of(
                LongField.newRangeQuery(
                    Schema.DATE,
                    filters.from().map(date -> date.toEpochDay()).orElse(Long.MIN_VALUE),
                    filters.to().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE)));
  }

  /// The query narrowed by all filters.
  public Query narrow(Query query) {
    return narrow(query, Optional.empty());
  }

  /// The query narrowed by all filters but a facet's own.
  public Query narrowAllBut(Facet facet, Query query) {
    return narrow(query, Optional.of(facet));
  }

  private Query narrow(Query query, Optional<Facet> except) {
    if (byFacet.isEmpty() && dates.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    byFacet.forEach(
        (facet, filter) -> {
          if (except.isEmpty() || except.get() != facet) {
            narrowed.add(filter, Occur.FILTER);
          }
        });
    dates.ifPresent(filter -> narrowed.add(filter, Occur.FILTER));
    return narrowed.build();
  }

  private static Query oneOf(Facet facet, Set<String> values) {
    return values.size() == 1
        ? QueryCompiler.facet(facet, values.iterator().next())
        : new TermInSetQuery(Schema.facet(facet), bytes(values));
  }

  private static List<BytesRef> bytes(Set<String> values) {
    return values.stream().map(BytesRef::new).toList();
  }
}
