package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// The processor time of searches, with translation and without: whole answers, twenty results with all facets, of the same
/// queries in turn. Other work on the machine hardly disturbs it.
///
/// @param queries the queries in each language
public record SearchCost(Map<Language, List<OfQuery>> queries) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;
  private static final int RESULTS = 20;

  /// What one query costs.
  ///
  /// @param typed milliseconds with the typed words only
  /// @param translated milliseconds with translation
  public record OfQuery(double typed, double translated) {}

  /// Asks each query several times in both ways and keeps the shortest time of each, since the virtual machine has to
  /// warm up.
  ///
  /// @throws QuerySyntaxException when a query is not valid
  public static SearchCost of(List<JudgedQuery> judged, IndexView view, SearchService service)
      throws QuerySyntaxException {
    Map<Language, List<OfQuery>> queries = new TreeMap<>();
    for (JudgedQuery query : judged) {
      double typed = Double.MAX_VALUE;
      double translated = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        typed = Math.min(typed, millis(question(query.text(), false), view, service));
        translated = Math.min(translated, millis(question(query.text(), true), view, service));
      }
      queries
          .computeIfAbsent(query.language(), first -> new ArrayList<>())
          .add(new OfQuery(typed, translated));
    }
    return new SearchCost(queries);
  }

  private static Question question(String text, boolean translate) {
    return new Question(
        text, Filters.NONE, Sort.RELEVANCE, 0, RESULTS, translate, EnumSet.allOf(Facet.class));
  }

  private static double millis(Question question, IndexView view, SearchService service)
      throws QuerySyntaxException {
    long started = THREADS.getCurrentThreadCpuTime();
    service.ask(view, question);
    return (THREADS.getCurrentThreadCpuTime() - started) / 1e6;
  }

  /// The cost in a line of text for each language.
  public String lines() {
    StringBuilder lines = new StringBuilder();
    queries.forEach(
        (language, costs) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "Searching in %s, processor time, median (95th percentile): %s ms with translation, %s ms with the typed words%n",
                    language.code(),
                    middle(costs, OfQuery::translated),
                    middle(costs, OfQuery::typed))));
    return lines.toString();
  }

  private static String middle(List<OfQuery> costs, ToDoubleFunction<OfQuery> millis) {
    List<Double> sorted = costs.stream().map(millis::applyAsDouble).sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f)",
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
  }
}
