package dev.operative.lucene;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// Finds one page of the matches in an order in which no two are equal.
final class Pages {
  /// How many matches are kept in memory at most; pages further down are reached in strides of this length.
  private static final int STRIDE = 10_000;

  private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

  private Pages() {}

  /// The order as Lucene sorts.
  static Sort order(dev.operative.search.query.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case OLDEST_FIRST -> new Sort(date(Direction.ASCENDING), BY_ID);
      case NEWEST_FIRST -> new Sort(date(Direction.DESCENDING), BY_ID);
      case DOCUMENT_ORDER ->
          new Sort(
              new SortField(Schema.ORDER, SortField.Type.STRING),
              new SortField(Schema.ORDINAL, SortField.Type.INT),
              BY_ID);
    };
  }

  /// A stretch of the matches.
  ///
  /// @param total the exact number of all matches
  record Page(long total, List<FieldDoc> docs) {}

  /// The matches from `offset` on, at most `limit` of them.
  static Page page(IndexSearcher searcher, Query query, Sort order, int offset, int limit)
      throws IOException {
    FieldDoc after = null;
    int skip = offset;
    while (skip > STRIDE) {
      TopFieldDocs stride = next(searcher, query, order, after, STRIDE);
      if (stride.scoreDocs.length < STRIDE) {
        return new Page(stride.totalHits.value(), List.of());
      }
      after = (FieldDoc) stride.scoreDocs[STRIDE - 1];
      skip -= STRIDE;
    }
    TopFieldDocs rest =
        next(
            searcher,
            query,
            order,
            after,
            (int) Math.min((long) skip + limit, Integer.MAX_VALUE - 8));
    FieldDoc[] docs = Arrays.copyOf(rest.scoreDocs, rest.scoreDocs.length, FieldDoc[].class);
    return new Page(
        rest.totalHits.value(),
        Arrays.asList(docs).subList(Math.min(skip, docs.length), docs.length));
  }

  private static TopFieldDocs next(
      IndexSearcher searcher, Query query, Sort order, @Nullable FieldDoc after, int wanted)
      throws IOException {
    int size = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    // Exact scores for all: skipping would make a later page sum the same scores in another order.
    return searcher.search(
        query, new TopFieldCollectorManager(order, size, after, Integer.MAX_VALUE));
  }

  private enum Direction {
    ASCENDING,
    DESCENDING
  }

  /// Undated paragraphs come last in either direction.
  private static SortField date(Direction direction) {
    boolean reverse = direction == Direction.DESCENDING;
    SortedNumericSortField date =
        new SortedNumericSortField(Schema.DATE, SortField.Type.LONG, reverse);
    date.setMissingValue(reverse ? Long.MIN_VALUE : Long.MAX_VALUE);
    return date;
  }
}
