package dev.operative.lucene.search;

import dev.operative.lucene.facet.FacetCollector;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetTally;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.QueryCompiler;
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
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.search.MultiCollector;

/// Answers a request on one commit with as few passes over the matches as it takes: one for the page and all facets
/// without a selection, and one for each facet with a selection, whose counts ignore it.
public final class ProvisionSearch {
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final CompiledFilters filters;

  public ProvisionSearch(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.filters = new CompiledFilters(request.filters());
  }

  public SearchResult result() throws IOException {
    CompiledQuery compiled = compile(request.query());
    org.apache.lucene.search.Query matching = compiled.whole();
    Set<Facet> narrowed = EnumSet.noneOf(Facet.class);
    narrowed.addAll(request.facets());
    narrowed.removeAll(request.filters().values().keySet());
    FacetCollector counter = new FacetCollector(snapshot, narrowed);
    List<Hit> hits = List.of();
    boolean known = narrowsNothing() && request.query() instanceof Query.All;
    OptionalLong entries = OptionalLong.empty();
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
      PageCollector page = ranked.page(wordings(), request.offset(), request.limit());
      snapshot.collect(ranked.query(), known ? page : MultiCollector.wrap(counter, page));
      hits = ranked.hits(page);
      entries = OptionalLong.of(page.entries());
    } else if (request.isFolded()) {
      EntryCounter entry = new EntryCounter(wordings());
      snapshot.collect(
          filters.narrow(matching), known ? entry : MultiCollector.wrap(counter, entry));
      entries = OptionalLong.of(entry.entries());
    } else if (!known) {
      snapshot.collect(filters.narrow(matching), counter);
    }
    FacetTally counts = known ? FacetIndex.of(snapshot).everything() : counter.tally();
    return new SearchResult(
        counts.total(), entries.orElse(counts.total()), hits, facets(matching, narrowed, counts));
  }

  private CompiledQuery compile(Query query) {
    return new QueryCompiler(snapshot, request.profile(), request.typed()).compile(query);
  }

  /// The wordings that are one entry each.
  private WordingOrdinals wordings() throws IOException {
    return request.isFolded() ? WordingOrdinals.of(snapshot) : WordingOrdinals.NONE;
  }

  private Map<Facet, List<FacetCount>> facets(
      org.apache.lucene.search.Query matching, Set<Facet> narrowed, FacetTally counts)
      throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      FacetTally tally = narrowed.contains(facet) ? counts : sideways(facet, matching);
      int most = facet.isOpen() ? request.values() : Integer.MAX_VALUE;
      facets.put(facet, tally.of(facet, most, request.filters().of(facet)));
    }
    return facets;
  }

  private boolean narrowsNothing() {
    return request.filters().values().isEmpty()
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
