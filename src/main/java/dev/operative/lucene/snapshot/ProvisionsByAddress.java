package dev.operative.lucene.snapshot;

import dev.operative.document.ParagraphId;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedProvision;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.lucene.index.LeafReaderContext;

/// Looks up the provisions that many ids of paragraphs lead to.
public final class ProvisionsByAddress {
  private final Snapshot snapshot;
  private final DocumentsByTerm<ParagraphId> documents;

  public ProvisionsByAddress(Snapshot snapshot, Collection<ParagraphId> ids) {
    this.snapshot = snapshot;
    this.documents = new DocumentsByTerm<>(Schema.ADDRESS, ids, ParagraphId::toString);
  }

  /// The provisions of those that lead to one.
  public Map<ParagraphId, IndexedProvision> provisions() throws IOException {
    Map<ParagraphId, IndexedProvision> found = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      NavigableMap<Integer, List<ParagraphId>> places = documents.in(leaf.reader());
      SegmentProvisions stored = new SegmentProvisions(snapshot, leaf, places.navigableKeySet());
      for (Map.Entry<Integer, List<ParagraphId>> place : places.entrySet()) {
        IndexedProvision provision = stored.provision(place.getKey());
        place.getValue().forEach(id -> found.put(id, provision));
      }
    }
    return found;
  }
}
