package dev.operative.lucene.search;

import dev.operative.lucene.snapshot.SliceCollectors;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;

/// Two collectors of the same matches.
record CollectorPair<A extends Collector, B extends Collector>(A first, B second)
    implements Collector {

  static <A extends Collector, B extends Collector> SliceCollectors<CollectorPair<A, B>> of(
      SliceCollectors<A> first, SliceCollectors<B> second) {
    return new SliceCollectors<>(
        () -> new CollectorPair<>(first.fresh().make(), second.fresh().make()),
        (earlier, later) -> {
          first.merging().add(earlier.first(), later.first());
          second.merging().add(earlier.second(), later.second());
        });
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return both().getLeafCollector(segment);
  }

  @Override
  public ScoreMode scoreMode() {
    return both().scoreMode();
  }

  private Collector both() {
    return MultiCollector.wrap(first, second);
  }
}
