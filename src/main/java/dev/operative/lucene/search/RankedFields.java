package dev.operative.lucene.search;

import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetOrdinals;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Ordinals;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.query.Facet;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/// The fields of every Lucene document that ranking reads, in memory: the place of its provision and the section, five bytes
/// together. Made once for a commit.
public final class RankedFields {
  private final int[] places;
  private final byte[] sections;

  private RankedFields(Snapshot snapshot) throws IOException {
    places = new int[snapshot.getIndexReader().maxDoc()];
    sections = new byte[places.length];
    Ordinals ids = new Ordinals(snapshot.getLeafContexts(), Schema.ID);
    FacetOrdinals named = FacetIndex.of(snapshot).ordinals(Facet.SECTION);
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      readPlaces(leaf, ids.of(leaf));
      readSections(leaf, named.of(leaf));
    }
  }

  /// Those of a commit.
  public static RankedFields of(Snapshot snapshot) throws IOException {
    return snapshot.once(RankedFields.class, RankedFields::new);
  }

  private void readPlaces(LeafReaderContext leaf, LongValues numbers) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      places[leaf.docBase + doc] =
          ids.advanceExact(doc) ? (int) numbers.get(ids.ordValue()) : Integer.MAX_VALUE;
    }
  }

  private void readSections(LeafReaderContext leaf, int[] numbers) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Schema.facet(Facet.SECTION));
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      sections[leaf.docBase + doc] =
          values.advanceExact(doc) ? (byte) (1 + numbers[(int) values.nextOrd()]) : 0;
    }
  }

  /// The place of a Lucene document's provision among all by id, from 0; the last of all when it holds none.
  int place(int doc) {
    return places[doc];
  }

  /// The number of the section that a Lucene document's provision stands in, from 1, as [FacetOrdinals] count from 0;
  /// 0 when it stands in none.
  int section(int doc) {
    return sections[doc];
  }
}
