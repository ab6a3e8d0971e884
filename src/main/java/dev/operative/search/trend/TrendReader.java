package dev.operative.search.trend;

import dev.operative.search.DocumentRequest;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Counts what a search finds year by year: exactly what the same search for all the words, narrowed to the year, finds.
public final class TrendReader {
  /// What matches can be split by.
  public static final List<Facet> DIMENSIONS =
      List.of(Facet.VERB, Facet.BODY, Facet.ADDRESSEE, Facet.STATUS);

  /// How many values of a dimension are counted when none is chosen.
  private static final int SERIES = 6;

  /// How many are counted when they are chosen.
  private static final int CHOSEN = 12;

  /// The filters that say which texts and which of their paragraphs are counted, and not what these say.
  private static final Set<Facet> SCOPE =
      Set.of(Facet.BODY, Facet.KIND, Facet.LANGUAGE, Facet.SECTION, Facet.STATUS);

  private final IndexView view;

  public TrendReader(IndexView view) {
    this.view = view;
  }

  /// The question to ask before its answer can be counted: for all the words, in all years, without a page.
  public static Question counting(Question question) {
    return question
        .within(question.filters().with(Facet.YEAR, Set.of()))
        .groupedBy(Grouping.PROVISION)
        .matching(Match.ALL)
        .sortedBy(Sort.RELEVANCE)
        .withPage(0, 0);
  }

  /// Counts what was found.
  ///
  /// @param answer that to a question made by [#counting]
  /// @param by what to split it by, one of [#DIMENSIONS]; empty for nothing
  public Trend read(Answer answer, CountedUnit unit, Optional<Facet> by) {
    Query query = answer.query();
    Filters filters = answer.question().filters();
    Filters scope = filters.only(SCOPE);
    SearchResult found = view.search(request(query, filters, by));
    YearCounts matches = years(found);
    YearCounts output = years(view.search(request(new Query.All(), scope, Optional.empty())));
    List<String> values = by.map(facet -> values(found, filters, facet)).orElse(List.of());
    List<TrendSeries> series =
        by.map(facet -> series(query, filters, facet, values)).orElse(List.of());
    List<TrendSeries> bodies = held(scope);
    long undated = Math.max(0, found.total() - matches.total());
    if (unit == CountedUnit.PROVISIONS) {
      return new Trend(unit, filters, matches, output, by, series, undated, bodies);
    }
    return new Trend(
        unit,
        filters,
        works(query, filters, matches),
        works(new Query.All(), scope, output),
        by,
        series.stream()
            .map(
                each ->
                    new TrendSeries(
                        each.value(),
                        works(
                            query,
                            filters.with(by.orElseThrow(), Set.of(each.value())),
                            each.counts())))
            .toList(),
        undated,
        bodies);
  }

  /// Counts what the corpus holds of each body that it has anything dated of.
  ///
  /// @param scope what is counted
  public List<TrendSeries> held(Filters scope) {
    return series(new Query.All(), scope, Facet.BODY, bodies(scope)).stream()
        .filter(body -> body.counts().total() > 0)
        .toList();
  }

  private static SearchRequest request(Query query, Filters filters, Optional<Facet> by) {
    Set<Facet> facets = by.map(facet -> Set.of(Facet.YEAR, facet)).orElse(Set.of(Facet.YEAR));
    return new SearchRequest(query, filters, Sort.DOCUMENT_ORDER, 0, 0, facets);
  }

  private static YearCounts years(SearchResult found) {
    return YearCounts.of(found.facets().getOrDefault(Facet.YEAR, List.of()));
  }

  /// The values to count: those chosen, else those of most matches.
  private static List<String> values(SearchResult found, Filters filters, Facet facet) {
    Set<String> chosen = filters.of(facet);
    return found.facets().getOrDefault(facet, List.of()).stream()
        .map(FacetCount::value)
        .filter(value -> chosen.isEmpty() || chosen.contains(value))
        .limit(chosen.isEmpty() ? SERIES : CHOSEN)
        .toList();
  }

  private List<String> bodies(Filters scope) {
    return view.statistics().facets().getOrDefault(Facet.BODY, List.of()).stream()
        .map(FacetCount::value)
        .filter(body -> scope.of(Facet.BODY).isEmpty() || scope.of(Facet.BODY).contains(body))
        .toList();
  }

  private List<TrendSeries> series(Query query, Filters filters, Facet facet, List<String> values) {
    List<SearchResult> found =
        view.search(
            values.stream()
                .map(value -> request(query, filters.with(facet, Set.of(value)), Optional.empty()))
                .toList());
    List<TrendSeries> series = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      series.add(new TrendSeries(values.get(i), years(found.get(i))));
    }
    return series;
  }

  /// The works with a match, in each year that has matching provisions.
  private YearCounts works(Query query, Filters filters, YearCounts provisions) {
    TreeMap<Integer, Long> works = new TreeMap<>();
    for (int year : provisions.counts().keySet()) {
      works.put(
          year,
          view.searchDocuments(
                  new DocumentRequest(
                      query,
                      filters.with(Facet.YEAR, Set.of(Integer.toString(year))),
                      Sort.DOCUMENT_ORDER,
                      Optional.empty(),
                      Optional.empty(),
                      0,
                      0,
                      0,
                      RankingProfile.DEFAULT))
              .total());
    }
    return new YearCounts(works);
  }
}
