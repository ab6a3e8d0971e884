package dev.operative.lucene.search;

import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.Repeats;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Finds one page of entries in one pass over all matches, however deep the page. Of the matches of one wording the first
/// in order is an entry, and stands for the others; every other match is an entry.
final class PageCollector extends SimpleCollector {
  private final Snapshot snapshot;
  private final Sort sort;
  private final Sections sections;
  private final WordingOrdinals wordings;
  private final int offset;
  private final int limit;

  private final TopMatches places;
  private final WordingMatches folded;
  private long alone;

  private @Nullable MatchOrder order;
  private @Nullable Scorable scorer;
  private int docBase;

  /// @param sections what sections weigh when the order is relevance
  /// @param wordings the wordings that are one entry each
  PageCollector(
      Snapshot snapshot,
      Sort sort,
      Sections sections,
      WordingOrdinals wordings,
      int offset,
      int limit) {
    this.snapshot = snapshot;
    this.sort = sort;
    this.sections = sections;
    this.wordings = wordings;
    this.folded = new WordingMatches(wordings);
    this.offset = offset;
    this.limit = limit;
    int wanted = (int) Math.min((long) offset + limit, snapshot.getIndexReader().maxDoc());
    places = new TopMatches(wanted);
  }

  /// Adds what another met in later Lucene documents.
  void add(PageCollector later) {
    places.addAll(later.places);
    folded.addAll(later.folded);
    alone += later.alone;
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
    int wording = wordings.of(docBase + doc);
    int rank = order.rank(doc, scorer);
    long earliest = MatchOrder.key(rank, 0);
    if (wording < 0) {
      alone++;
      if (places.admits(earliest)) {
        places.add(MatchOrder.key(rank, order.within(doc)), docBase + doc);
      }
    } else {
      folded.add(wording, docBase + doc);
      if (folded.admits(wording, earliest)) {
        folded.rank(wording, MatchOrder.key(rank, order.within(doc)), docBase + doc);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  /// How many entries there are.
  long entries() {
    return alone + folded.found();
  }

  /// The page: to be asked for once, after all matches.
  List<Place> page() {
    folded.addFirst(places);
    return places.stretch(offset, (long) offset + limit);
  }

  /// What the entries of the page stand for, by the numbers of their Lucene documents.
  Map<Integer, Repeats> repeats(List<Place> page) throws IOException {
    return folded.repeats(snapshot, page);
  }
}
