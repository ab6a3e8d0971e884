package dev.operative.meaning;

import java.util.List;

/// Learns a [SpaceMap] from pairs of vectors of texts that say the same, by ridge regression. The same pairs in the same order
/// give the same map.
final class SpaceMapLearner {
  private static final int DIRECTIONS = 1024;
  private static final long SEED = 1945;

  /// How strongly large coefficients are avoided. From .03 to 1 the share of paragraphs found differs by a few hundredths.
  private static final double RIDGE = 0.3;

  private SpaceMapLearner() {}

  /// A text in the space that is left and in the one that is entered.
  ///
  /// @param from a unit vector
  /// @param to a unit vector
  record Pair(float[] from, float[] to) {}

  /// Learns a map.
  ///
  /// @param pairs thousands; at least one
  static SpaceMap learn(List<Pair> pairs) {
    float[] meanFrom = mean(pairs.stream().map(Pair::from).toList());
    float[] meanTo = mean(pairs.stream().map(Pair::to).toList());
    RandomFeatures features = new RandomFeatures(meanFrom, DIRECTIONS, SEED);
    List<float[]> seen = pairs.stream().map(pair -> features.of(pair.from())).toList();
    float[] meanSeen = mean(seen);
    int count = features.count();
    double[][] products = new double[count][count];
    double[][] targets = new double[count][meanTo.length];
    for (int p = 0; p < pairs.size(); p++) {
      float[] centred = minus(seen.get(p), meanSeen);
      float[] to = minus(pairs.get(p).to(), meanTo);
      for (int f = 0; f < count; f++) {
        if (centred[f] != 0) {
          add(centred[f], centred, f + 1, products[f]);
          add(centred[f], to, to.length, targets[f]);
        }
      }
    }
    for (int f = 0; f < count; f++) {
      products[f][f] += RIDGE;
    }
    solve(products, targets);
    float[] intercept = meanTo.clone();
    for (int f = 0; f < count; f++) {
      for (int i = 0; i < intercept.length; i++) {
        intercept[i] -= (float) (meanSeen[f] * targets[f][i]);
      }
    }
    return SpaceMap.rounded(SEED, meanFrom, intercept, targets);
  }

  private static float[] mean(List<float[]> vectors) {
    double[] sum = new double[vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    float[] mean = new float[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sum[i] / vectors.size());
    }
    return mean;
  }

  private static float[] minus(float[] vector, float[] other) {
    float[] difference = new float[vector.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = vector[i] - other[i];
    }
    return difference;
  }

  private static void add(double factor, float[] vector, int length, double[] sum) {
    for (int i = 0; i < length; i++) {
      sum[i] += factor * vector[i];
    }
  }

  /// Solves a symmetric, positive definite system by Cholesky's decomposition, in place.
  ///
  /// @param matrix its lower half; becomes the decomposition
  /// @param right what the unknowns, one row each, are asked to give; becomes the unknowns
  private static void solve(double[][] matrix, double[][] right) {
    int n = matrix.length;
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int k = 0; k < column; k++) {
          rest -= matrix[row][k] * matrix[column][k];
        }
        matrix[row][column] = row == column ? Math.sqrt(rest) : rest / matrix[column][column];
      }
    }
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < row; k++) {
        subtract(matrix[row][k], right[k], right[row]);
      }
      divide(right[row], matrix[row][row]);
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int k = row + 1; k < n; k++) {
        subtract(matrix[k][row], right[k], right[row]);
      }
      divide(right[row], matrix[row][row]);
    }
  }

  private static void subtract(double factor, double[] from, double[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] -= factor * from[i];
    }
  }

  private static void divide(double[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      row[i] /= by;
    }
  }
}
