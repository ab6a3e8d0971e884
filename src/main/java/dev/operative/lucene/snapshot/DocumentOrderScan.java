package dev.operative.lucene.snapshot;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedProvision;
import java.io.IOException;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Walks through all matches in document order. Segments are sorted that way, so it is enough to merge them.
public final class DocumentOrderScan {
  private DocumentOrderScan() {}

  /// @return the number of matches given to the sink
  /// @throws dev.operative.search.Deadline.PassedException when the snapshot's deadline passes meanwhile
  public static long run(Snapshot snapshot, Query query, Consumer<IndexedProvision> sink)
      throws IOException {
    Weight weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        Cursor cursor = new Cursor(snapshot, leaf, TimedMatches.of(scorer, snapshot.deadline()));
        if (cursor.advance()) {
          cursors.add(cursor);
        }
      }
    }
    long given = 0;
    for (Cursor first = cursors.poll(); first != null; first = cursors.poll()) {
      sink.accept(first.provision());
      given++;
      if (first.advance()) {
        cursors.add(first);
      }
    }
    return given;
  }

  /// The next match of one segment.
  private static final class Cursor implements Comparable<Cursor> {
    private final SegmentProvisions provisions;
    private final TimedMatches matches;
    private final @Nullable Bits live;
    private final SortedDocValues orders;
    private final NumericDocValues ordinals;
    private BytesRef order = new BytesRef();
    private long ordinal;

    Cursor(Snapshot snapshot, LeafReaderContext leaf, TimedMatches matches) throws IOException {
      this.provisions = new SegmentProvisions(snapshot, leaf);
      this.matches = matches;
      this.live = leaf.reader().getLiveDocs();
      this.orders = DocValues.getSorted(leaf.reader(), Schema.ORDER);
      this.ordinals = DocValues.getNumeric(leaf.reader(), Schema.ORDINAL);
    }

    boolean advance() throws IOException {
      int doc = matches.next();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = matches.next();
      }
      if (doc == DocIdSetIterator.NO_MORE_DOCS) {
        return false;
      }
      order =
          orders.advanceExact(doc)
              ? BytesRef.deepCopyOf(orders.lookupOrd(orders.ordValue()))
              : new BytesRef();
      ordinal = ordinals.advanceExact(doc) ? ordinals.longValue() : -1;
      return true;
    }

    IndexedProvision provision() throws IOException {
      return provisions.provision(matches.doc());
    }

    @Override
    public int compareTo(Cursor other) {
      int byDocument = order.compareTo(other.order);
      return byDocument == 0 ? Long.compare(ordinal, other.ordinal) : byDocument;
    }
  }
}
