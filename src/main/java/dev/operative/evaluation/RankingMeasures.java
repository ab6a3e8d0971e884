package dev.operative.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Measures of one ranking. Grades are 0 (not relevant) to 3; the gain of a grade is the grade itself, as in
/// `trec_eval`.
public final class RankingMeasures {
  /// The lowest grade that counts as relevant where a measure knows only relevant and not.
  public static final int RELEVANT = 2;

  private RankingMeasures() {}

  /// Normalised discounted cumulative gain of the first `depth` results.
  ///
  /// @param ranked the grades of the results in their order
  /// @param judged the grades of everything that was judged
  /// @return 0 to 1; 0 when nothing judged is relevant
  public static double ndcg(List<Integer> ranked, Collection<Integer> judged, int depth) {
    double ideal = gain(judged.stream().sorted(Comparator.reverseOrder()).toList(), depth);
    return ideal == 0 ? 0 : gain(ranked, depth) / ideal;
  }

  private static double gain(List<Integer> grades, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  /// The share of everything relevant that is among the first `depth` results.
  ///
  /// @return 0 to 1; 0 when nothing judged is relevant
  public static double recall(List<Integer> ranked, Collection<Integer> judged, int depth) {
    long relevant = judged.stream().filter(grade -> grade >= RELEVANT).count();
    long found = ranked.stream().limit(depth).filter(grade -> grade >= RELEVANT).count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  /// One divided by the place of the first relevant result; 0 when there is none.
  public static double reciprocalRank(List<Integer> ranked) {
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i) >= RELEVANT) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
