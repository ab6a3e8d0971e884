package dev.operative.search.works;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Merges two readings of one work into one order.
final class ReadingOrder {
  private ReadingOrder() {}

  /// The first reading, with what only the second one has where it stands there: behind what it follows in the second
  /// reading, or before what it precedes at its beginning.
  ///
  /// @param first without repeats
  /// @param second without repeats
  static <T> List<T> merge(List<T> first, List<T> second) {
    Set<T> known = new HashSet<>(first);
    Map<T, List<T>> behind = new HashMap<>();
    List<T> opening = new ArrayList<>();
    List<T> trail = opening;
    T opened = null;
    for (T each : second) {
      if (known.contains(each)) {
        opened = opened == null ? each : opened;
        trail = behind.computeIfAbsent(each, key -> new ArrayList<>());
      } else {
        trail.add(each);
      }
    }
    List<T> merged = new ArrayList<>();
    for (T each : first) {
      if (each == opened) {
        merged.addAll(opening);
      }
      merged.add(each);
      merged.addAll(behind.getOrDefault(each, List.of()));
    }
    if (opened == null) {
      merged.addAll(opening);
    }
    return merged;
  }
}
