package dev.operative.lucene.search;

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

  EntryCounter(WordingOrdinals wordings) {
    this.wordings = wordings;
    this.met = new FixedBitSet(wordings.size());
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
