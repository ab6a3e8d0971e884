package dev.operative.lucene.snapshot;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedProvision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Looks up the provisions that many ids of paragraphs lead to: one walk through the terms of each segment, in their
/// order, and one through what is stored. A search for each id would cost several times as much.
public final class ProvisionsByAddress {
  private final Snapshot snapshot;
  private final NavigableMap<BytesRef, ParagraphId> wanted = new TreeMap<>();

  public ProvisionsByAddress(Snapshot snapshot, Collection<ParagraphId> ids) {
    this.snapshot = snapshot;
    ids.forEach(id -> wanted.put(new BytesRef(id.toString()), id));
  }

  /// The provisions of those that lead to one.
  public Map<ParagraphId, IndexedProvision> provisions() throws IOException {
    Map<ParagraphId, IndexedProvision> found = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      SegmentProvisions stored = new SegmentProvisions(snapshot, leaf);
      for (Map.Entry<Integer, List<ParagraphId>> place : places(leaf).entrySet()) {
        IndexedProvision provision = stored.provision(place.getKey());
        place.getValue().forEach(id -> found.put(id, provision));
      }
    }
    return found;
  }

  /// Where in a segment they are stored, by the number of the Lucene document.
  private NavigableMap<Integer, List<ParagraphId>> places(LeafReaderContext leaf)
      throws IOException {
    NavigableMap<Integer, List<ParagraphId>> places = new TreeMap<>();
    Terms ids = leaf.reader().terms(Schema.ADDRESS);
    if (ids == null) {
      return places;
    }
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum terms = ids.iterator();
    PostingsEnum postings = null;
    for (Map.Entry<BytesRef, ParagraphId> id : wanted.entrySet()) {
      if (terms.seekExact(id.getKey())) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            places.computeIfAbsent(doc, first -> new ArrayList<>()).add(id.getValue());
          }
        }
      }
    }
    return places;
  }
}
