package dev.operative.lucene.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Finds texts by how words stand to each other. Lucene's own query of intervals does not tell what it asks for; this one
/// becomes it when it is searched.
public final class ProximityQuery extends Query {
  private final String field;
  private final Proximity proximity;

  /// @param field a field of words
  ProximityQuery(String field, Proximity proximity) {
    this.field = field;
    this.proximity = proximity;
  }

  /// The field of words.
  public String field() {
    return field;
  }

  /// How they stand.
  public Proximity proximity() {
    return proximity;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return new IntervalQuery(field, source(proximity));
  }

  private static IntervalsSource source(Proximity proximity) {
    return switch (proximity) {
      case Proximity.Word(String term) -> Intervals.term(term);
      case Proximity.Words(List<String> terms) -> Intervals.phrase(terms.toArray(String[]::new));
      case Proximity.Ordered(List<Proximity> parts, int gaps) ->
          Intervals.maxgaps(gaps, Intervals.ordered(sources(parts)));
      case Proximity.Unordered unordered -> {
        IntervalsSource all = Intervals.unordered(sources(unordered.parts()));
        yield unordered.gaps().isPresent()
            ? Intervals.maxgaps(unordered.gaps().getAsInt(), all)
            : all;
      }
      case Proximity.AnyOf(Set<Proximity> parts) -> Intervals.or(sources(parts));
      case Proximity.Without(Proximity stretch, String term) ->
          Intervals.notContaining(source(stretch), Intervals.term(term));
      case Proximity.Whole(Proximity stretch) -> new WholeIntervals(source(stretch));
      case Proximity.Again(Proximity stretch) -> Intervals.extend(source(stretch), 0, 0);
      case Proximity.Nothing() -> Intervals.noIntervals("no such word");
    };
  }

  private static IntervalsSource[] sources(Collection<Proximity> parts) {
    return parts.stream().map(ProximityQuery::source).toArray(IntervalsSource[]::new);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String shown) {
    return new Term(field, proximity.toString()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProximityQuery query
        && query.field.equals(field)
        && query.proximity.equals(proximity);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, proximity);
  }
}
