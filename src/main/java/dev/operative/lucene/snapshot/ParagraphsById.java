package dev.operative.lucene.snapshot;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Looks many ids up at once: one walk through the terms of each segment, in their order, and one through what is
/// stored. A search for each id would cost several times as much.
public final class ParagraphsById {
  private final Snapshot snapshot;
  private final NavigableMap<BytesRef, ParagraphId> wanted = new TreeMap<>();

  public ParagraphsById(Snapshot snapshot, Collection<ParagraphId> ids) {
    this.snapshot = snapshot;
    ids.forEach(id -> wanted.put(new BytesRef(id.toString()), id));
  }

  /// Those of them that the index has.
  public Set<ParagraphId> held() throws IOException {
    Set<ParagraphId> held = new HashSet<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      held.addAll(places(leaf).values());
    }
    return held;
  }

  /// The paragraphs of those that the index has.
  public Map<ParagraphId, IndexedParagraph> paragraphs() throws IOException {
    Map<ParagraphId, IndexedParagraph> found = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      NavigableMap<Integer, ParagraphId> places = places(leaf);
      SegmentParagraphs stored = new SegmentParagraphs(snapshot, leaf);
      for (Map.Entry<Integer, ParagraphId> place : places.entrySet()) {
        found.put(place.getValue(), stored.paragraph(place.getKey()));
      }
    }
    return found;
  }

  /// Where in a segment they are stored, by the number of the Lucene document.
  private NavigableMap<Integer, ParagraphId> places(LeafReaderContext leaf) throws IOException {
    NavigableMap<Integer, ParagraphId> places = new TreeMap<>();
    Terms ids = leaf.reader().terms(Schema.ID);
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
            places.put(doc, id.getValue());
          }
        }
      }
    }
    return places;
  }
}
