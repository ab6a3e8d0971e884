package dev.operative.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The scores of judged queries.
///
/// @param queries by query, in the order of their file
/// @param unknown the judged paragraphs that the index does not have; they count as missed
public record EvaluationReport(List<EvaluatedQuery> queries, List<String> unknown) {
  public EvaluationReport {
    queries = List.copyOf(queries);
    unknown = List.copyOf(unknown);
  }

  /// The mean of a score over all queries; 0 without queries.
  public double mean(
      Function<EvaluatedQuery, QueryScores> way, ToDoubleFunction<QueryScores> score) {
    return queries.stream().map(way).mapToDouble(score).average().orElse(0);
  }

  /// The mean of a score over the queries that have it; 0 when none has.
  public double meanOfSome(
      Function<EvaluatedQuery, QueryScores> way, Function<QueryScores, OptionalDouble> score) {
    return queries.stream()
        .map(way)
        .map(score)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(0);
  }

  /// The report as a table of text, one line a query and the means below.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("%-6s%34s   |%34s%n".formatted("", "with translation", "typed words only"));
    String columns = "%9s%9s%7s%9s".formatted("nDCG@10", "rec@20", "MRR", "other@20");
    table.append("%-6s%s   |%s%n".formatted("query", columns, columns));
    for (EvaluatedQuery row : queries) {
      table.append(
          "%-6s%s   |%s  %s%n"
              .formatted(
                  row.query().id(),
                  cells(row.translated()),
                  cells(row.typed()),
                  row.query().text()));
    }
    table.append(means());
    table.append(
        "%nOther language: recall@20 %.3f among all results, %.3f among results in that language; nDCG@10 %.3f%n"
            .formatted(
                meanOfSome(EvaluatedQuery::translated, QueryScores::otherRecall),
                meanOfSome(EvaluatedQuery::translated, QueryScores::otherRecallAlone),
                meanOfSome(EvaluatedQuery::translated, QueryScores::otherNdcg)));
    table.append(
        "  typed words only: recall@20 %.3f and %.3f; nDCG@10 %.3f%n"
            .formatted(
                meanOfSome(EvaluatedQuery::typed, QueryScores::otherRecall),
                meanOfSome(EvaluatedQuery::typed, QueryScores::otherRecallAlone),
                meanOfSome(EvaluatedQuery::typed, QueryScores::otherNdcg)));
    if (!unknown.isEmpty()) {
      table.append(
          "%d judged paragraphs are not in the index and count as missed, the first: %s%n"
              .formatted(unknown.size(), unknown.getFirst()));
    }
    return table.toString();
  }

  /// The means over all queries as a line of the table.
  public String means() {
    return "%-6s%s   |%s%n"
        .formatted("mean", means(EvaluatedQuery::translated), means(EvaluatedQuery::typed));
  }

  private static String cells(QueryScores scores) {
    return "%9.3f%9.3f%7.2f%9s"
        .formatted(
            scores.ndcg(),
            scores.recall(),
            scores.reciprocalRank(),
            scores.otherRecall().isPresent()
                ? "%.3f".formatted(scores.otherRecall().getAsDouble())
                : "-");
  }

  private String means(Function<EvaluatedQuery, QueryScores> way) {
    return "%9.3f%9.3f%7.2f%9.3f"
        .formatted(
            mean(way, QueryScores::ndcg),
            mean(way, QueryScores::recall),
            mean(way, QueryScores::reciprocalRank),
            meanOfSome(way, QueryScores::otherRecall));
  }
}
