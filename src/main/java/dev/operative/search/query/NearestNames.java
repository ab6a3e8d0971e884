package dev.operative.search.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The names that are written most like what somebody typed, by the pairs of letters that both have.
final class NearestNames {
  private static final int MOST = 5;

  /// From here on two names look alike: `Demandz` and `Demands` do, `Demandz` and `Deems` do not.
  private static final double ALIKE = 0.4;

  private NearestNames() {}

  /// The nearest of some names, the nearest first; empty when none is near.
  static List<String> of(String typed, Stream<String> names) {
    Set<String> own = pairs(typed);
    return names
        .distinct()
        .map(name -> new Scored(name, likeness(own, pairs(name))))
        .filter(scored -> scored.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparing(Scored::name))
        .limit(MOST)
        .map(Scored::name)
        .toList();
  }

  /// @param likeness from 0, no pair in common, to 1, the same pairs
  private record Scored(String name, double likeness) {}

  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  private static Set<String> pairs(String name) {
    String padded = " " + name.strip().toLowerCase(Locale.ROOT) + " ";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }
}
