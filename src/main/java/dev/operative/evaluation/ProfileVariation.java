package dev.operative.evaluation;

import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.service.SearchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The changes of judged scores when one number of a ranking profile is changed.
///
/// @param base the scores of the profile itself
/// @param rows the changes, number by number in the profile's order
public record ProfileVariation(Scores base, List<Row> rows) {
  private static final List<Double> FACTORS = List.of(0.0, 0.5, 1.5, 2.0);

  /// Means over the queries.
  ///
  /// @param ndcg nDCG@10
  /// @param otherRecall recall@20 of the paragraphs in the other language, among all results
  public record Scores(double ndcg, double otherRecall) {
    private static Scores of(EvaluationReport report) {
      return new Scores(
          report.mean(EvaluatedQuery::translated, QueryScores::ndcg),
          report.meanOfSome(EvaluatedQuery::translated, QueryScores::otherRecall));
    }
  }

  /// One number and the scores with it multiplied by each of the factors.
  public record Row(ProfileNumber number, List<Scores> scores) {
    public Row {
      scores = List.copyOf(scores);
    }
  }

  public ProfileVariation {
    rows = List.copyOf(rows);
  }

  /// Evaluates a profile and all that differ from it in one number.
  ///
  /// @throws EvaluationFileException when one of the queries is not valid
  public static ProfileVariation of(
      List<JudgedQuery> queries, IndexView view, SearchService service, RankingProfile profile)
      throws EvaluationFileException {
    Scores base = scores(queries, view, service, profile);
    List<Row> rows = new ArrayList<>();
    for (ProfileNumber number : ProfileNumber.of(profile)) {
      List<Scores> changed = new ArrayList<>();
      for (double factor : FACTORS) {
        changed.add(scores(queries, view, service, number.times(factor)));
      }
      rows.add(new Row(number, changed));
    }
    return new ProfileVariation(base, rows);
  }

  private static Scores scores(
      List<JudgedQuery> queries, IndexView view, SearchService service, RankingProfile profile)
      throws EvaluationFileException {
    return Scores.of(new JudgedEvaluation(view, service.with(profile)).run(queries));
  }

  /// The changes as a table of text, one line a number.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "nDCG@10 %.4f, recall@20 of the other language %.4f; changes with one number multiplied by%n",
            base.ndcg(),
            base.otherRecall()));
    table.append(String.format(Locale.ROOT, "%-26s%8s", "", ""));
    FACTORS.forEach(factor -> table.append(String.format(Locale.ROOT, "  |%13.1f   ", factor)));
    table.append(String.format(Locale.ROOT, "%n"));
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT, "%-26s%8s", row.number().name(), shortened(row.number().value())));
      for (Scores scores : row.scores()) {
        table.append(
            String.format(
                Locale.ROOT,
                "  |%+8.4f%+8.4f",
                scores.ndcg() - base.ndcg(),
                scores.otherRecall() - base.otherRecall()));
      }
      table.append(String.format(Locale.ROOT, "%n"));
    }
    return table.toString();
  }

  private static String shortened(Number value) {
    return value instanceof Integer
        ? value.toString()
        : String.format(Locale.ROOT, "%.2f", value.doubleValue());
  }
}
