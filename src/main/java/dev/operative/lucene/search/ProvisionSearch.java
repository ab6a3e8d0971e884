package dev.operative.lucene.search;

import dev.operative.lucene.facet.FacetCollector;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetTally;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.snapshot.SliceCollectors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Collector;

/// Answers a request on one commit with as few passes over the matches as it takes: one for the page and all facets
/// without a selection, and one for each facet with a selection, whose counts ignore it.
public final class ProvisionSearch {
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final CompiledFilters filters;

  /// The facets that are counted over the matches themselves, since nothing is selected in them.
  private final Set<Facet> narrowed = EnumSet.noneOf(Facet.class);

  public ProvisionSearch(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.filters = new CompiledFilters(request.filters());
    narrowed.addAll(request.facets());
    narrowed.removeAll(request.filters().values().keySet());
  }

  public SearchResult result() throws IOException {
    CompiledQuery compiled = compile(request.query());
    org.apache.lucene.search.Query matching = compiled.whole();
    if (request.limit() > 0) {
      RankedMatches ranked =
          new RankedMatches(
              snapshot,
              matching,
              request
                  .marked()
                  .map(query -> query.equals(request.query()) ? compiled : compile(query)),
              request.filters(),
              request.sort(),
              request.profile().sections(),
              request.shown());
      Counted<PageCollector> page =
          counted(ranked.query(), ranked.page(wordings(), request.offset(), request.limit()));
      return result(
          matching, page.counts(), page.collected().entries(), ranked.hits(page.collected()));
    }
    if (request.isFolded()) {
      Counted<EntryCounter> entries =
          counted(filters.narrow(matching), EntryCounter.collectors(wordings()));
      return result(matching, entries.counts(), entries.collected().entries(), List.of());
    }
    FacetTally counts =
        isEverything()
            ? FacetIndex.of(snapshot).everything()
            : FacetCollector.count(snapshot, filters.narrow(matching), narrowed);
    return result(matching, counts, counts.total(), List.of());
  }

  /// What was collected in one pass over matches, and their counts.
  private record Counted<C>(C collected, FacetTally counts) {}

  private <C extends Collector> Counted<C> counted(
      org.apache.lucene.search.Query query, SliceCollectors<C> collectors) throws IOException {
    if (isEverything()) {
      return new Counted<>(
          snapshot.collect(query, collectors), FacetIndex.of(snapshot).everything());
    }
    CollectorPair<FacetCollector, C> both =
        snapshot.collect(
            query, CollectorPair.of(FacetCollector.collectors(snapshot, narrowed), collectors));
    return new Counted<>(both.second(), both.first().tally());
  }

  private SearchResult result(
      org.apache.lucene.search.Query matching, FacetTally counts, long entries, List<Hit> hits)
      throws IOException {
    return new SearchResult(counts.total(), entries, hits, facets(matching, counts));
  }

  private CompiledQuery compile(Query query) {
    return new QueryCompiler(
            snapshot.getIndexReader(), snapshot.deadline(), request.profile(), request.typed())
        .compile(query);
  }

  /// The wordings that are one entry each.
  private WordingOrdinals wordings() throws IOException {
    return request.isFolded() ? WordingOrdinals.of(snapshot) : WordingOrdinals.NONE;
  }

  private Map<Facet, List<FacetCount>> facets(
      org.apache.lucene.search.Query matching, FacetTally counts) throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      FacetTally tally = narrowed.contains(facet) ? counts : sideways(facet, matching);
      int most = facet.isOpen() ? request.values() : Integer.MAX_VALUE;
      facets.put(facet, tally.of(facet, most, request.filters().of(facet)));
    }
    return facets;
  }

  /// Whether every provision matches, which is counted once for a commit.
  private boolean isEverything() {
    return request.query() instanceof Query.All
        && request.filters().values().isEmpty()
        && request.filters().from().isEmpty()
        && request.filters().to().isEmpty();
  }

  /// The counts of a facet that ignore its own selection.
  private FacetTally sideways(Facet facet, org.apache.lucene.search.Query matching)
      throws IOException {
    boolean nothingElse =
        request.query() instanceof Query.All
            && request.filters().values().size() == 1
            && request.filters().from().isEmpty()
            && request.filters().to().isEmpty();
    return nothingElse
        ? FacetIndex.of(snapshot).everything()
        : FacetCollector.count(snapshot, filters.narrowAllBut(facet, matching), Set.of(facet));
  }
}
