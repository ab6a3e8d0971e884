package dev.operative.lucene.facet;

import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Once;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/// The values that provisions have for each facet at one commit, ready to be counted.
public final class FacetIndex {
  /// What changes from provision to provision; the other facets say the same of many.
  private static final Set<Facet> OF_PROVISIONS =
      Collections.unmodifiableSet(EnumSet.of(Facet.VERB, Facet.ADDRESSEE, Facet.CITES));

  private final Map<Facet, Once<FacetOrdinals>> ordinals = new EnumMap<>(Facet.class);
  private final Map<Set<Facet>, Once<FacetRows>> rows = new LinkedHashMap<>();
  private final Once<FacetTally> everything;

  private FacetIndex(Snapshot snapshot) {
    for (Facet facet : Facet.values()) {
      ordinals.put(facet, new Once<>(() -> new FacetOrdinals(facet, snapshot.getLeafContexts())));
    }
    Set<Facet> ofWorks = EnumSet.allOf(Facet.class);
    ofWorks.removeAll(OF_PROVISIONS);
    for (Set<Facet> together : List.of(OF_PROVISIONS, ofWorks)) {
      rows.put(together, new Once<>(() -> new FacetRows(snapshot, this, together)));
    }
    everything =
        new Once<>(
            () ->
                FacetCollector.count(
                    snapshot,
                    new TermQuery(new Term(Schema.TYPE, Schema.PROVISION)),
                    EnumSet.allOf(Facet.class)));
  }

  /// The facets of a commit.
  public static FacetIndex of(Snapshot snapshot) throws IOException {
    return snapshot.once(FacetIndex.class, FacetIndex::new);
  }

  /// The numbers of a facet's values.
  public FacetOrdinals ordinals(Facet facet) throws IOException {
    return Optional.ofNullable(ordinals.get(facet)).orElseThrow().get();
  }

  /// The values of all provisions, by facets that are told together.
  Map<Set<Facet>, Once<FacetRows>> rows() {
    return rows;
  }

  /// How many provisions there are, by every facet: it is what people ask first.
  public FacetTally everything() throws IOException {
    return everything.get();
  }
}
