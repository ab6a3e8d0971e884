package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.Highlighter;
import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.SliceCollectors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.Repeats;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Optional<Language> shown;
  private final Optional<Highlighter> highlighter;

  /// @param compiled the query without its filters
  /// @param sections what sections weigh when the order is relevance
  /// @param marked what is marked in the text of hits; empty for nothing
  /// @param shown the language whose text is shown where there is one; empty for the first version
  RankedMatches(
      Snapshot snapshot,
      Query compiled,
      Optional<CompiledQuery> marked,
      Filters filters,
      Sort sort,
      Sections sections,
      Optional<Language> shown) {
    this.snapshot = snapshot;
    this.sort = sort;
    this.sections = sections;
    this.query = new CompiledFilters(filters).narrow(compiled);
    this.shown = shown;
    this.highlighter = marked.map(shows -> new Highlighter(snapshot, shows));
  }

  /// The query, which scores when the order is by relevance.
  Query query() {
    return query;
  }

  /// What finds the entries from `offset` on, at most `limit` of them.
  ///
  /// @param wordings the wordings that are one entry each
  SliceCollectors<PageCollector> page(WordingOrdinals wordings, int offset, int limit) {
    return new SliceCollectors<>(
        () -> new PageCollector(snapshot, sort, sections, wordings, offset, limit),
        PageCollector::add);
  }

  /// The first of the matches that a filter lets through.
  List<Hit> first(Query filter, int limit) throws IOException {
    return hits(
        snapshot.collect(
            new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build(),
            page(WordingOrdinals.NONE, 0, limit)));
  }

  /// The entries of a page.
  List<Hit> hits(PageCollector page) throws IOException {
    List<Place> places = page.page();
    Map<Integer, Repeats> repeats = page.repeats(places);
    List<Hit> hits = new ArrayList<>(places.size());
    for (Place place : places) {
      hits.add(hit(place, Optional.ofNullable(repeats.get(place.doc()))));
    }
    return hits;
  }

  private List<Highlight> highlights(int doc, Language language) throws IOException {
    return highlighter.isPresent() ? highlighter.get().highlights(doc, language) : List.of();
  }

  private Hit hit(Place place, Optional<Repeats> repeats) throws IOException {
    IndexedProvision provision = snapshot.provision(place.doc());
    IndexedParagraph text =
        provision.shown(shown.orElseGet(() -> provision.provision().texts().firstEntry().getKey()));
    Language language = text.paragraph().language();
    boolean indexed =
        provision
            .provision()
            .textIn(language)
            .filter(each -> each.id().equals(text.paragraph().id()))
            .isPresent();
    return new Hit(
        provision,
        text,
        sort == Sort.RELEVANCE ? MatchOrder.score(place.key()) : 0,
        indexed ? highlights(place.doc(), language) : List.of(),
        repeats);
  }
}
