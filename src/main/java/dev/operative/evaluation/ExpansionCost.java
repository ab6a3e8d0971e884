package dev.operative.evaluation;

import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The cost of adding the other language to queries, in time and in words.
///
/// @param queries how many queries were expanded
/// @param median milliseconds, of the median query
/// @param percentile95 milliseconds that 95 % of the queries need at most
/// @param mostAdded how many renderings the query with most got
public record ExpansionCost(int queries, double median, double percentile95, int mostAdded) {
  private static final int ROUNDS = 20;

  /// Expands queries again and again, so that the virtual machine is warm, and takes the shortest time of each, which
  /// other work on the machine disturbs least.
  public static ExpansionCost of(List<String> texts, QueryParser parser, Translator translator)
      throws QuerySyntaxException {
    double[] best = new double[texts.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    int most = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        Query query = parser.parse(texts.get(i));
        long started = System.nanoTime();
        ExpandedQuery expansion = translator.translate(query);
        best[i] = Math.min(best[i], (System.nanoTime() - started) / 1e6);
        most =
            Math.max(
                most,
                Stream.concat(expansion.translations().stream(), expansion.related().stream())
                    .mapToInt(each -> each.to().size())
                    .sum());
      }
    }
    Arrays.sort(best);
    return best.length == 0
        ? new ExpansionCost(0, 0, 0, 0)
        : new ExpansionCost(
            best.length,
            best[best.length / 2],
            best[(int) Math.ceil(best.length * 0.95) - 1],
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
