package dev.operative.search;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pages through results so that neither language buries the other: the best of each in turn, until one has
/// no more. Scores of two languages cannot be compared, since each has its own statistics of words; places
/// can. What stands at a place follows from the number of results in each language alone, so pages neither
/// repeat nor leave out anything, and a deep page costs no more than its own hits.
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
    long firsts = counts.getOrDefault(first, 0L);
    long seconds = counts.getOrDefault(first.other(), 0L);
    long end = Math.min(offset + limit, firsts + seconds);
    if (offset >= end) {
      return List.of();
    }
    if (firsts == 0 || seconds == 0) {
      return search(query, filters, offset, end - offset);
    }
    long turns = Math.min(firsts, seconds);
    long firstFrom = rankOfFirst(offset, turns, firsts);
    long firstTo = rankOfFirst(end, turns, firsts);
    List<Hit> mine = search(query, in(first), firstFrom, firstTo - firstFrom);
    List<Hit> others =
        search(query, in(first.other()), offset - firstFrom, end - firstTo - (offset - firstFrom));
    return merge(mine, others, offset, turns);
  }

  /// How many results of the first language stand before a place.
  private static long rankOfFirst(long place, long turns, long firsts) {
    if (place <= 2 * turns) {
      return (place + 1) / 2;
    }
    return firsts > turns ? place - turns : turns;
  }

  private static List<Hit> merge(List<Hit> mine, List<Hit> others, long offset, long turns) {
    List<Hit> merged = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (long place = offset; i < mine.size() || j < others.size(); place++) {
      boolean turnOfOther = place < 2 * turns && place % 2 == 1;
      if (i < mine.size() && (!turnOfOther || j == others.size())) {
        merged.add(mine.get(i++));
      } else {
        merged.add(others.get(j++));
      }
    }
    return merged;
  }

  private List<Hit> search(Query query, Filters narrowed, long offset, long limit) {
    if (limit <= 0) {
      return List.of();
    }
    return engine
        .search(
            new SearchRequest(
                query,
                narrowed,
                Sort.RELEVANCE,
                Math.toIntExact(offset),
                Math.toIntExact(limit),
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
