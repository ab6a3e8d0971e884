package dev.operative.lucene.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// The same intervals, each told as one stretch instead of by its words. Lucene's `CachingMatchesIterator`
/// writes past its array when a source inside another has more than twelve words to tell.
final class WholeIntervals extends IntervalsSource {
  private final IntervalsSource source;

  WholeIntervals(IntervalsSource source) {
    this.source = source;
  }

  @Override
  public IntervalIterator intervals(String field, LeafReaderContext leaf) throws IOException {
    return source.intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalMatchesIterator matches = source.matches(field, leaf, doc);
    return matches == null ? null : new Whole(matches, new IntervalQuery(field, source));
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    source.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return source.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return Set.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WholeIntervals whole && whole.source.equals(source);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode();
  }

  @Override
  public String toString() {
    return "WHOLE(" + source + ")";
  }

  private record Whole(IntervalMatchesIterator matches, Query query)
      implements IntervalMatchesIterator {
    @Override
    public boolean next() throws IOException {
      return matches.next();
    }

    @Override
    public int startPosition() {
      return matches.startPosition();
    }

    @Override
    public int endPosition() {
      return matches.endPosition();
    }

    @Override
    public int startOffset() throws IOException {
      return matches.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return matches.endOffset();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }

    @Override
    public int gaps() {
      return matches.gaps();
    }

    @Override
    public int width() {
      return matches.width();
    }
  }
}
