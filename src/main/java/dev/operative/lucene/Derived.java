package dev.operative.lucene;

import dev.operative.lucene.facet.Statistics;
import dev.operative.lucene.search.RankedFields;
import dev.operative.lucene.search.SharedRareWords;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.catalogue.ListedWorks;
import java.io.IOException;

/// Makes the tables that are derived from all of a commit and kept with it: the order of works and of provisions, the
/// statistics, titles, series, pairs of characters, wordings.
final class Derived {
  private Derived() {}

  /// Makes all of them, so that the first request does not wait for any.
  static void make(Snapshot snapshot) throws IOException {
    RankedFields.of(snapshot);
    snapshot.workOrdinals();
    Statistics.of(snapshot);
    works(snapshot);
    SharedRareWords.series(snapshot);
    new SnapshotWords(snapshot).pairs();
    WordingOrdinals.of(snapshot);
  }

  /// The works of a commit in their orders.
  static ListedWorks works(Snapshot snapshot) throws IOException {
    return snapshot.once(ListedWorks.class, commit -> new ListedWorks(commit.works()));
  }
}
