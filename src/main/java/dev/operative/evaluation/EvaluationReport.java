package dev.operative.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The scores of judged queries.
///
/// @param queries by query, in the order of their file
/// @param unknown the judged paragraphs that the index does not have; they count as missed
public record EvaluationReport(List<EvaluatedQuery> queries, List<String> unknown) {
  private static final int FULL_PAGE = 10;

  public EvaluationReport {
    queries = List.copyOf(queries);
    unknown = List.copyOf(unknown);
  }

  /// The mean of a score over all queries; 0 without queries.
  public double mean(
      Function<EvaluatedQuery, QueryScores> way, ToDoubleFunction<QueryScores> score) {
    return mean(queries.stream().map(way).toList(), score);
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

  /// The report as a table of text: one line a query, the means, and the means by kind of query.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("%-10s%51s   |%51s%n".formatted("", "with translation", "typed words only"));
    String columns =
        "%9s%8s%8s%8s%9s%9s".formatted("nDCG@10", "once", "judged", "rec@20", "MRR", "other@20");
    table.append("%-10s%s   |%s%n".formatted("query", columns, columns));
    for (EvaluatedQuery row : queries) {
      table.append(
          "%-10s%s   |%s  %s%n"
              .formatted(
                  row.query().id(),
                  cells(List.of(row.translated())),
                  cells(List.of(row.typed())),
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
    table.append(pages());
    if (!unknown.isEmpty()) {
      table.append(
          "%d judged paragraphs are not in the index and count as missed, the first: %s%n"
              .formatted(unknown.size(), unknown.getFirst()));
    }
    return table.toString();
  }

  /// How many first pages are not full.
  private String pages() {
    long few = queries.stream().filter(row -> row.translated().shown() < FULL_PAGE).count();
    long none = queries.stream().filter(row -> row.translated().shown() == 0).count();
    return "First pages: %d of %d with fewer than %d results, %d of them empty%n"
            .formatted(few, queries.size(), FULL_PAGE, none)
        + repeats();
  }

  /// How much of the first pages says again what they said, and whether any list has a provision twice.
  private String repeats() {
    int most = queries.stream().mapToInt(row -> row.translated().alike()).max().orElse(0);
    long full = queries.stream().filter(row -> row.translated().alike() > 1).count();
    int twice =
        queries.stream().mapToInt(row -> row.translated().twice() + row.typed().twice()).sum();
    return "Near-duplicates on first pages: %.2f a page, %d at most; more than one on %d of %d. Provisions listed twice: %d%n"
        .formatted(
            mean(EvaluatedQuery::translated, QueryScores::alike),
            most,
            full,
            queries.size(),
            twice);
  }

  /// The means over all queries and over those of each kind as lines of the table.
  public String means() {
    StringBuilder lines = new StringBuilder(means("mean", queries));
    Map<String, List<EvaluatedQuery>> kinds = new TreeMap<>();
    for (EvaluatedQuery row : queries) {
      kinds.computeIfAbsent(row.query().kindInLanguage(), kind -> new ArrayList<>()).add(row);
    }
    kinds.forEach((kind, rows) -> lines.append(means(kind, rows)));
    return lines.toString();
  }

  private static String means(String name, List<EvaluatedQuery> rows) {
    return "%-10s%s   |%s  %d queries%n"
        .formatted(
            name,
            cells(rows.stream().map(EvaluatedQuery::translated).toList()),
            cells(rows.stream().map(EvaluatedQuery::typed).toList()),
            rows.size());
  }

  private static String cells(List<QueryScores> scores) {
    OptionalDouble others =
        scores.stream()
            .map(QueryScores::otherRecall)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .average();
    return "%9.3f%8.3f%8.2f%8.3f%9.2f%9s"
        .formatted(
            mean(scores, QueryScores::ndcg),
            mean(scores, QueryScores::ndcgOnce),
            mean(scores, QueryScores::judged),
            mean(scores, QueryScores::recall),
            mean(scores, QueryScores::reciprocalRank),
            others.isPresent() ? "%.3f".formatted(others.getAsDouble()) : "-");
  }

  private static double mean(List<QueryScores> scores, ToDoubleFunction<QueryScores> score) {
    return scores.stream().mapToDouble(score).average().orElse(0);
  }
}
