package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pages through results so that neither language buries the other: they take turns. Scores of two languages
/// cannot be compared, since each has its own statistics of words; places can. A deep page costs no more than
/// its own hits.
final class LanguagePages {
  private final SearchEngine engine;
  private final Filters filters;
  private final Language first;

  /// @param filters what the results are narrowed to
  /// @param first the language that has the first place
  LanguagePages(SearchEngine engine, Filters filters, Language first) {
    this.engine = engine;
    this.filters = filters;
    this.first = first;
  }

  /// A stretch of the results of a query, with the number of results in each language.
  List<Hit> hits(Query query, Map<Language, Long> counts, long offset, long limit) {
    Turns turns = new Turns(counts.getOrDefault(first, 0L), counts.getOrDefault(first.other(), 0L));
    Turns.Stretch stretch = turns.stretch(offset, limit);
    List<Hit> mine = search(query, first, stretch.firstFrom(), stretch.firstTo());
    List<Hit> others = search(query, first.other(), stretch.secondFrom(), stretch.secondTo());
    return turns.merge(stretch, mine, others);
  }

  private List<Hit> search(Query query, Language language, long from, long to) {
    return search(new Query.In(language, query), in(language), from, to);
  }

  private List<Hit> search(Query query, Filters narrowed, long from, long to) {
    if (from >= to) {
      return List.of();
    }
    return engine
        .search(
            new SearchRequest(
                query,
                narrowed,
                Sort.RELEVANCE,
                Math.toIntExact(from),
                Math.toIntExact(to - from),
                Set.of()))
        .hits();
  }

  private Filters in(Language language) {
    Map<Facet, Set<String>> values = new HashMap<>(filters.values());
    values.put(Facet.LANGUAGE, Set.of(language.code()));
    return new Filters(values, filters.from(), filters.to());
  }

  /// The number of results in each language, as counted in a result.
  static Map<Language, Long> counts(SearchResult counted, Filters filters) {
    Set<String> selected = filters.of(Facet.LANGUAGE);
    Map<Language, Long> counts = new EnumMap<>(Language.class);
    for (FacetCount count : counted.facets().getOrDefault(Facet.LANGUAGE, List.of())) {
      if (selected.isEmpty() || selected.contains(count.value())) {
        Language.parse(count.value()).ifPresent(language -> counts.put(language, count.count()));
      }
    }
    return counts;
  }
}
