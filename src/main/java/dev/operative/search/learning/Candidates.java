package dev.operative.search.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds which units of one language keep turning up where a unit of another does.
final class Candidates {
  /// @param unit the number of a unit of the other language
  /// @param text the unit
  /// @param dice how often the two turn up together, of all their appearances, 0 to 1
  record Candidate(int unit, String text, double dice) {}

  /// How many pairs a unit is looked at in; more say nothing new.
  private static final int SAMPLE = 150;

  private static final int KEPT = 8;
  private static final double LEAST_DICE = 0.05;

  /// When so many units, none part of another, go along with a unit equally well, it is a whole sentence that
  /// goes along, and nothing tells which of its words is meant.
  private static final int SENTENCE = 12;

  private final TargetUnits targets;
  private final int[] here;
  private final int[] touched;

  Candidates(TargetUnits targets) {
    this.targets = targets;
    this.here = new int[targets.size()];
    this.touched = new int[targets.size()];
  }

  /// The strongest candidates, the strongest first.
  ///
  /// @param pairs the pairs in which the unit occurs
  List<Candidate> of(List<Integer> pairs) {
    int sampled = Math.min(SAMPLE, pairs.size());
    int touchedCount = 0;
    for (int i = 0; i < sampled; i++) {
      for (int target : targets.in(pairs.get((int) ((long) i * pairs.size() / sampled)))) {
        if (here[target]++ == 0) {
          touched[touchedCount++] = target;
        }
      }
    }
    double scale = (double) pairs.size() / sampled;
    int least = Math.max(2, sampled / 50);
    List<Candidate> best = new ArrayList<>();
    double worst = LEAST_DICE;
    for (int i = 0; i < touchedCount; i++) {
      int target = touched[i];
      if (here[target] >= least) {
        double both = here[target] * scale;
        double dice = 2 * both / (pairs.size() + Math.max(targets.count(target), both));
        if (dice >= worst) {
          best.add(new Candidate(target, targets.text(target), dice));
        }
        if (best.size() == 16 * KEPT) {
          best = strongest(best, 4 * KEPT);
          worst = best.getLast().dice();
        }
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      here[touched[i]] = 0;
    }
    List<Candidate> strongest = strongest(best, 4 * KEPT);
    return isSentence(strongest)
        ? List.of()
        : List.copyOf(strongest.subList(0, Math.min(KEPT, strongest.size())));
  }

  private static List<Candidate> strongest(List<Candidate> candidates, int most) {
    return new ArrayList<>(
        candidates.stream()
            .sorted(
                Comparator.comparingDouble((Candidate c) -> -c.dice())
                    .thenComparingInt(c -> -c.text().length())
                    .thenComparing(Candidate::text))
            .limit(most)
            .toList());
  }

  private static boolean isSentence(List<Candidate> sorted) {
    return sorted.size() > SENTENCE
        && sorted.get(SENTENCE).dice() > 0.98 * sorted.getFirst().dice();
  }
}
