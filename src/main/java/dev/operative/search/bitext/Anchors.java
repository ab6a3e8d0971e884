package dev.operative.search.bitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses among pairs that are plain at first sight those between which long versions are aligned piece by piece.
final class Anchors {
  private Anchors() {}

  /// As many of the pairs as keep the order of both versions, in this order: the longest increasing subsequence.
  static List<Pair> inOrder(List<Pair> pairs) {
    // Pairs of one left paragraph stand from right to left, so that none of them follows another.
    List<Pair> sorted =
        pairs.stream()
            .sorted(
                Comparator.comparingInt(Pair::left)
                    .thenComparing(Comparator.comparingInt(Pair::right).reversed()))
            .toList();
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[sorted.size()];
    for (int k = 0; k < before.length; k++) {
      int length = longestBefore(sorted, ends, sorted.get(k).right());
      before[k] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(k);
      } else {
        ends.set(length, k);
      }
    }
    List<Pair> longest = new ArrayList<>();
    for (int k = ends.isEmpty() ? -1 : ends.getLast(); k >= 0; k = before[k]) {
      longest.add(sorted.get(k));
    }
    return longest.reversed();
  }

  /// The length of the longest subsequence so far that ends before a right paragraph.
  ///
  /// @param ends for each length the pair with which the subsequence ends whose end comes first
  private static int longestBefore(List<Pair> sorted, List<Integer> ends, int right) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted.get(ends.get(middle)).right() < right) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
