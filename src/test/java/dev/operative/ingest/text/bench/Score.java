package dev.operative.ingest.text.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts of right, missing and spurious answers, class by class.
public final class Score {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /// Counts one unit: what it is, and what it was taken for; empty text where there is none.
  public void count(String expected, String actual, String where) {
    if (expected.equals(actual)) {
      if (expected.isEmpty()) {
        return;
      }
      of(expected)[0]++;
      return;
    }
    if (!expected.isEmpty()) {
      of(expected)[1]++;
    }
    if (!actual.isEmpty()) {
      of(actual)[2]++;
    }
    errors.add("%s: expected %s, was %s".formatted(where, expected, actual));
  }

  /// Counts a set of values as one class each.
  public void countSets(Set<String> expected, Set<String> actual, String where) {
    Set<String> all = new HashSet<>(expected);
    all.addAll(actual);
    for (String value : all) {
      int[] of = of("all");
      of[
          expected.contains(value) && actual.contains(value)
              ? 0
              : expected.contains(value) ? 1 : 2]++;
    }
    if (!expected.equals(actual)) {
      errors.add("%s: expected %s, was %s".formatted(where, expected, actual));
    }
  }

  /// The mean of the classes' F1, over the classes that were expected at least once.
  public double macroF1() {
    return counts.values().stream()
        .filter(c -> c[0] + c[1] > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(1);
  }

  /// F1 over all units together.
  public double microF1() {
    int[] sum = new int[3];
    counts
        .values()
        .forEach(
            c -> {
              for (int i = 0; i < 3; i++) {
                sum[i] += c[i];
              }
            });
    return f1(sum);
  }

  public List<String> errors() {
    return errors;
  }

  private int[] of(String name) {
    return counts.computeIfAbsent(name, key -> new int[3]);
  }

  private static double f1(int[] c) {
    return c[0] == 0 && c[1] + c[2] == 0 ? 1 : 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (name, c) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "  %-14s F1 %.4f  right %d missing %d spurious %d%n",
                    name,
                    f1(c),
                    c[0],
                    c[1],
                    c[2])));
    return table.toString();
  }
}
