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

/// The values that paragraphs have for each facet at one commit, ready to be counted.
public final class FacetIndex {
  /// What changes from paragraph to paragraph; the other facets say the same of many.
  private static final Set<Facet> OF_PARAGRAPHS =
      Collections.unmodifiableSet(EnumSet.of(Facet.VERB, Facet.ADDRESSEE, Facet.CITES));

  private final Map<Facet, Once<FacetOrdinals>> ordinals = new EnumMap<>(Facet.class);
  private final Map<Set<Facet>, Once<FacetRows>> rows = new LinkedHashMap<>();
  private final Once<FacetTally> everything;

  private FacetIndex(Snapshot snapshot) {
    for (Facet facet : Facet.values()) {
      ordinals.put(facet, new Once<>(() -> new FacetOrdinals(facet, snapshot.getLeafContexts())));
    }
    Set<Facet> ofDocuments = EnumSet.allOf(Facet.class);
    ofDocuments.removeAll(OF_PARAGRAPHS);
    for (Set<Facet> together : List.of(OF_PARAGRAPHS, ofDocuments)) {
      rows.put(together, new Once<>(() -> new FacetRows(snapshot, this, together)));
    }
    everything =
        new Once<>(
            () ->
                FacetCollector.count(
                    snapshot,
                    new TermQuery(new Term(Schema.TYPE, Schema.PARAGRAPH)),
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

  /// The values of all paragraphs, by facets that are told together.
  Map<Set<Facet>, Once<FacetRows>> rows() {
    return rows;
  }

  /// How many paragraphs there are, by every facet: it is what people ask first.
  public FacetTally everything() throws IOException {
    return everything.get();
  }
}
