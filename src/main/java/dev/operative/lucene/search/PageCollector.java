package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetOrdinals;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.Interleaving;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Finds one page of the matches in one pass over all of them, however deep the page.
final class PageCollector extends SimpleCollector {
  private final Snapshot snapshot;
  private final Sort sort;
  private final Sections sections;
  private final Optional<Language> first;
  private final int offset;
  private final int limit;

  private final TopMatches[] places;
  private final long[] found;

  private @Nullable MatchOrder order;
  private @Nullable Scorable scorer;
  private SortedSetDocValues languages = DocValues.emptySortedSet();
  private boolean[] isFirst = {};
  private int docBase;

  /// @param sections what sections weigh when the order is relevance
  /// @param first the language that begins when the two take turns; empty for one list
  PageCollector(
      Snapshot snapshot,
      Sort sort,
      Sections sections,
      Optional<Language> first,
      int offset,
      int limit) {
    this.snapshot = snapshot;
    this.sort = sort;
    this.sections = sections;
    this.first = first;
    this.offset = offset;
    this.limit = limit;
    int wanted = (int) Math.min((long) offset + limit, snapshot.getIndexReader().maxDoc());
    places = new TopMatches[] {new TopMatches(wanted), new TopMatches(wanted)};
    found = new long[places.length];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    order = MatchOrder.of(sort, sections, snapshot, leaf);
    docBase = leaf.docBase;
    if (first.isPresent()) {
      languages = DocValues.getSortedSet(leaf.reader(), Schema.facet(Facet.LANGUAGE));
      isFirst = values(leaf, first.get());
    }
  }

  /// Which of a segment's values stand for a language.
  private boolean[] values(LeafReaderContext leaf, Language language) throws IOException {
    FacetOrdinals ordinals = FacetIndex.of(snapshot).ordinals(Facet.LANGUAGE);
    int[] numbers = ordinals.of(leaf);
    int wanted = ordinals.number(language.code());
    boolean[] those = new boolean[numbers.length];
    for (int ord = 0; ord < those.length; ord++) {
      those[ord] = numbers[ord] == wanted;
    }
    return those;
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
    int list = first.isEmpty() || begins(doc) ? 0 : 1;
    found[list]++;
    int rank = order.rank(doc, scorer);
    if (places[list].admits(MatchOrder.key(rank, 0))) {
      places[list].add(MatchOrder.key(rank, order.within(doc)), docBase + doc);
    }
  }

  private boolean begins(int doc) throws IOException {
    return languages.advanceExact(doc) && isFirst[(int) languages.nextOrd()];
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The page.
  List<Place> page() {
    Interleaving turns = new Interleaving(found[0], found[1]);
    Interleaving.Stretch stretch = turns.stretch(offset, limit);
    return turns.merge(
        stretch,
        places[0].stretch(stretch.firstFrom(), stretch.firstTo()),
        places[1].stretch(stretch.secondFrom(), stretch.secondTo()));
  }
}
