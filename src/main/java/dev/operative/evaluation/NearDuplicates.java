package dev.operative.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells paragraphs that hardly differ, as resolutions of different years do. Two texts are alike when 70 % of their
/// runs of three characters are shared (Dice coefficient).
final class NearDuplicates {
  private static final int SHINGLE = 3;
  private static final double ALIKE = 0.7;

  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Integer>> byShingle = new HashMap<>();

  /// @param texts the texts that others are compared with
  NearDuplicates(List<String> texts) {
    for (String text : texts) {
      Set<String> shingles = shingles(text);
      for (String shingle : shingles) {
        byShingle.computeIfAbsent(shingle, each -> new ArrayList<>()).add(sizes.size());
      }
      sizes.add(shingles.size());
    }
  }

  /// Whether two texts are alike.
  static boolean alike(String one, String other) {
    return new NearDuplicates(List.of(one)).has(other);
  }

  /// Whether one of the texts is like this one.
  boolean has(String text) {
    Set<String> shingles = shingles(text);
    int[] shared = new int[sizes.size()];
    for (String shingle : shingles) {
      for (int each : byShingle.getOrDefault(shingle, List.of())) {
        shared[each]++;
      }
    }
    for (int each = 0; each < shared.length; each++) {
      if (2.0 * shared[each] >= ALIKE * Math.max(1, shingles.size() + sizes.get(each))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> shingles(String text) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= text.length(); i++) {
      shingles.add(text.substring(i, i + SHINGLE));
    }
    return shingles;
  }
}
