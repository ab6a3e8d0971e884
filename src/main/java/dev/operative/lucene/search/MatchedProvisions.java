package dev.operative.lucene.search;

import dev.operative.document.work.ProvisionId;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.DocumentsByTerm;
import dev.operative.lucene.snapshot.Snapshot;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Tells which of some provisions match a query: no other is looked at, and nothing that is stored is read.
public final class MatchedProvisions {
  private final Snapshot snapshot;
  private final DocumentsByTerm<ProvisionId> documents;

  /// @param provisions those that may match
  public MatchedProvisions(Snapshot snapshot, Collection<ProvisionId> provisions) {
    this.snapshot = snapshot;
    this.documents = new DocumentsByTerm<>(Schema.ID, provisions, ProvisionId::toString);
  }

  /// Those that do.
  public Set<ProvisionId> of(Query query) throws IOException {
    Weight weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Set<ProvisionId> matched = new HashSet<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      NavigableMap<Integer, List<ProvisionId>> candidates = documents.in(leaf.reader());
      Scorer scorer = candidates.isEmpty() ? null : weight.scorer(leaf);
      if (scorer != null) {
        add(candidates, scorer.iterator(), matched);
      }
    }
    return matched;
  }

  private static void add(
      Map<Integer, List<ProvisionId>> candidates,
      DocIdSetIterator matching,
      Set<ProvisionId> matched)
      throws IOException {
    for (Map.Entry<Integer, List<ProvisionId>> candidate : candidates.entrySet()) {
      int doc = candidate.getKey();
      if (matching.docID() < doc) {
        matching.advance(doc);
      }
      if (matching.docID() == doc) {
        matched.addAll(candidate.getValue());
      }
    }
  }
}
