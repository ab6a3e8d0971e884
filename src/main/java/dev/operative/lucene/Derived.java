package dev.operative.lucene;

import dev.operative.lucene.facet.Statistics;
import dev.operative.lucene.search.Series;
import dev.operative.lucene.snapshot.ListedWorks;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.lucene.words.CharacterPairs;
import java.io.IOException;

/// What is derived from a commit as a whole: the order of works and of provisions, counts of everything, titles, series,
/// pairs of characters, wordings.
final class Derived {
  private Derived() {}

  /// Derives all of it, which whoever asks first would else wait for.
  static void make(Snapshot snapshot) throws IOException {
    snapshot.idOrdinals();
    snapshot.workOrdinals();
    Statistics.of(snapshot);
    ListedWorks.of(snapshot);
    Series.of(snapshot);
    CharacterPairs.of(snapshot);
    WordingOrdinals.of(snapshot);
  }
}
