package dev.operative.lucene.facet;

import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/// Makes the statistics of an index at one commit.
public final class Statistics {
  private Statistics() {}

  /// Number of works and provisions, values of every facet, rejected files.
  public static IndexStatistics of(Snapshot snapshot) throws IOException {
    return snapshot.once(IndexStatistics.class, Statistics::read);
  }

  /// Number of works and provisions.
  public static IndexView.Size size(Snapshot snapshot) throws IOException {
    return new IndexView.Size(
        count(snapshot, Schema.WORK_SUMMARY), count(snapshot, Schema.PROVISION));
  }

  private static long count(Snapshot snapshot, String type) throws IOException {
    return snapshot.count(new TermQuery(new Term(Schema.TYPE, type)));
  }

  private static IndexStatistics read(Snapshot snapshot) throws IOException {
    FacetTally counts = FacetIndex.of(snapshot).everything();
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          counts.of(
              facet,
              facet.isOpen() ? IndexStatistics.MOST_OPEN_VALUES : Integer.MAX_VALUE,
              Set.of()));
    }
    return new IndexStatistics(
        count(snapshot, Schema.WORK_SUMMARY),
        counts.total(),
        facets,
        Instant.parse(snapshot.commitData().get(Schema.COMMITTED_KEY)),
        count(snapshot, Schema.REJECTION),
        snapshot.attachments().damaged());
  }
}
