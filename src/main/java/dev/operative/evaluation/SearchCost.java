package dev.operative.evaluation;

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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The cost of searching the other language too: whole answers, twenty results with all facets, with translation
/// and without, of the same queries in turn, in processor time, which other work on the machine hardly disturbs.
///
/// @param typed milliseconds with the typed words only
/// @param translated milliseconds with translation, query by query in the same order
public record SearchCost(List<Double> typed, List<Double> translated) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;
  private static final int RESULTS = 20;

  public SearchCost {
    typed = List.copyOf(typed);
    translated = List.copyOf(translated);
  }

  /// Asks each query several times in both ways and keeps the shortest time of each, since the virtual machine has to
  /// warm up.
  ///
  /// @throws QuerySyntaxException when a query is not valid
  public static SearchCost of(List<String> texts, IndexView view, SearchService service)
      throws QuerySyntaxException {
    List<Double> typed = new ArrayList<>();
    List<Double> translated = new ArrayList<>();
    for (String text : texts) {
      double without = Double.MAX_VALUE;
      double with = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        without = Math.min(without, millis(question(text, false), view, service));
        with = Math.min(with, millis(question(text, true), view, service));
      }
      typed.add(without);
      translated.add(with);
    }
    return new SearchCost(typed, translated);
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

  /// The cost in one line of text.
  public String line() {
    List<Double> more = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      more.add(translated.get(i) - typed.get(i));
    }
    return String.format(
        Locale.ROOT,
        "Searching, processor time: %s with the typed words, %s with translation; more a query: %s%n",
        middle(typed),
        middle(translated),
        middle(more));
  }

  private static String middle(List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? "nothing"
        : String.format(
            Locale.ROOT,
            "median %.1f ms, 95th percentile %.1f ms",
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
  }
}
