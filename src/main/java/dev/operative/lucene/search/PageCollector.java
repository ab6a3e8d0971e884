package dev.operative.lucene.search;

import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Finds one page of the matches in one pass over all of them, however deep the page.
final class PageCollector extends SimpleCollector {
  private final Snapshot snapshot;
  private final Sort sort;
  private final Sections sections;
  private final int offset;
  private final int limit;

  private final TopMatches places;

  private @Nullable MatchOrder order;
  private @Nullable Scorable scorer;
  private int docBase;

  /// @param sections what sections weigh when the order is relevance
  PageCollector(Snapshot snapshot, Sort sort, Sections sections, int offset, int limit) {
    this.snapshot = snapshot;
    this.sort = sort;
    this.sections = sections;
    this.offset = offset;
    this.limit = limit;
    int wanted = (int) Math.min((long) offset + limit, snapshot.getIndexReader().maxDoc());
    places = new TopMatches(wanted);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    order = MatchOrder.of(sort, sections, snapshot, leaf);
    docBase = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable given) {
    scorer = given;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (order == null || scorer == null) {
      throw new IllegalStateException("a match outside of any segment");
    }
    int rank = order.rank(doc, scorer);
    if (places.admits(MatchOrder.key(rank, 0))) {
      places.add(MatchOrder.key(rank, order.within(doc)), docBase + doc);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The page.
  List<Place> page() {
    return places.stretch(offset, (long) offset + limit);
  }
}
