package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.Highlighter;
import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.Hit;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// The matches of a query in an order.
final class RankedMatches {
  private final Snapshot snapshot;
  private final Sort sort;
  private final Sections sections;
  private final Query query;
  private final Highlighter highlighter;

  /// @param compiled the query without its filters
  /// @param sections what sections weigh when the order is relevance
  RankedMatches(Snapshot snapshot, Query compiled, Filters filters, Sort sort, Sections sections)
      throws IOException {
    this.snapshot = snapshot;
    this.sort = sort;
    this.sections = sections;
    this.query = new CompiledFilters(filters).narrow(compiled);
    this.highlighter = new Highlighter(snapshot, compiled);
  }

  /// The query, which scores when the order is by relevance.
  Query query() {
    return query;
  }

  /// What finds the matches from `offset` on, at most `limit` of them.
  ///
  /// @param first the language that begins when the two take turns; empty for one list
  PageCollector page(Optional<Language> first, int offset, int limit) {
    return new PageCollector(snapshot, sort, sections, first, offset, limit);
  }

  /// The first of the matches that a filter lets through.
  List<Hit> first(Query filter, int limit) throws IOException {
    PageCollector page = page(Optional.empty(), 0, limit);
    snapshot.collect(
        new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build(), page);
    return hits(page.page());
  }

  /// What stands at these places.
  List<Hit> hits(List<Place> places) throws IOException {
    List<Hit> hits = new ArrayList<>(places.size());
    for (Place place : places) {
      hits.add(
          new Hit(
              snapshot.paragraph(place.doc()),
              sort == Sort.RELEVANCE ? MatchOrder.score(place.key()) : 0,
              highlighter.highlights(place.doc())));
    }
    return hits;
  }
}
