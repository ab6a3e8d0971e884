package dev.operative.search.learning;

/// A measure of whether two things turn up together more often than by chance: the log-likelihood ratio of Dunning,
/// "Accurate Methods for the Statistics of Surprise and Coincidence" (1993), which holds for rare things too.
final class Association {
  /// The ratio that chance exceeds once in a thousand times (chi-squared, one degree of freedom).
  private static final double CRITICAL = 10.83;

  private Association() {}

  /// Judges an association.
  ///
  /// @param both how often the two turned up together
  /// @param one how often the one did at all, at least as often
  /// @param other how often the other did at all, at least as often
  /// @param all how often anything did
  static boolean isSignificant(double both, double one, double other, double all) {
    double expected = one * other / all;
    return both > expected && ratio(both, one, other, all) >= CRITICAL;
  }

  /// The log-likelihood ratio, 0 or more.
  static double ratio(double both, double one, double other, double all) {
    double cells =
        part(both, one, other, all)
            + part(one - both, one, all - other, all)
            + part(other - both, all - one, other, all)
            + part(all - one - other + both, all - one, all - other, all);
    return 2 * cells;
  }

  private static double part(double seen, double row, double column, double all) {
    return seen <= 0 ? 0 : seen * Math.log(seen * all / (row * column));
  }
}
