package dev.operative.lucene.search;

import dev.operative.lucene.snapshot.SliceCollectors;
import dev.operative.lucene.snapshot.WordingOrdinals;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Counts entries: the matches of one wording are one, every other match is one.
final class EntryCounter extends SimpleCollector {
  private final WordingOrdinals wordings;
  private final FixedBitSet met;
  private long alone;
  private int docBase;

  private EntryCounter(WordingOrdinals wordings) {
    this.wordings = wordings;
    this.met = new FixedBitSet(wordings.size());
  }

  static SliceCollectors<EntryCounter> collectors(WordingOrdinals wordings) {
    return new SliceCollectors<>(() -> new EntryCounter(wordings), EntryCounter::add);
  }

  private void add(EntryCounter later) {
    met.or(later.met);
    alone += later.alone;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    docBase = leaf.docBase;
  }

  @Override
  public void collect(int doc) {
    int wording = wordings.of(docBase + doc);
    if (wording < 0) {
      alone++;
    } else {
      met.set(wording);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// How many there were.
  long entries() {
    return alone + met.cardinality();
  }
}
