package dev.operative.search.evaluation;

import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Translator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What adding the other language to a query costs, in time and in words.
///
/// @param queries how many queries were expanded
/// @param median milliseconds, of the median query
/// @param percentile95 milliseconds that 95 % of the queries need at most
/// @param mostAdded how many renderings the query with most got
public record ExpansionCost(int queries, double median, double percentile95, int mostAdded) {
  private static final int ROUNDS = 20;

  /// Expands queries again and again, so that the virtual machine is warm, and takes the last round.
  public static ExpansionCost of(List<String> texts, QueryParser parser, Translator translator)
      throws QuerySyntaxException {
    List<Double> last = new ArrayList<>();
    int most = 0;
    for (int round = 0; round < ROUNDS; round++) {
      last.clear();
      for (String text : texts) {
        var query = parser.parse(text);
        long started = System.nanoTime();
        var expansion = translator.translate(query);
        last.add((System.nanoTime() - started) / 1e6);
        most =
            Math.max(
                most, expansion.translations().stream().mapToInt(each -> each.to().size()).sum());
      }
    }
    Collections.sort(last);
    return last.isEmpty()
        ? new ExpansionCost(0, 0, 0, 0)
        : new ExpansionCost(
            last.size(),
            last.get(last.size() / 2),
            last.get((int) Math.ceil(last.size() * 0.95) - 1),
            most);
  }

  /// The cost in one line of text.
  public String line() {
    return String.format(
        Locale.ROOT,
        "Expansion of %d queries: median %.2f ms, 95th percentile %.2f ms, at most %d renderings added%n",
        queries,
        median,
        percentile95,
        mostAdded);
  }
}
