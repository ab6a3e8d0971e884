package dev.operative.lucene.facet;

import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.FacetCount;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/// Counts of the provisions that match, and of those that have each value of some facets.
///
/// @param counts by facet, by the numbers of [FacetOrdinals]; not to be changed
public record FacetTally(Snapshot snapshot, long total, Map<Facet, int[]> counts) {
  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  /// The counts of a facet, most frequent first and then by value.
  ///
  /// @param most how many to give at most
  /// @param selected values that are given besides, even if nothing has them
  public List<FacetCount> of(Facet facet, int most, Set<String> selected) throws IOException {
    FacetOrdinals ordinals = FacetIndex.of(snapshot).ordinals(facet);
    int[] counted = counts.getOrDefault(facet, new int[0]);
    // Numbers are in the order of values: of two that are equal, the lower one is first.
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(number -> counted[number])
                .thenComparing(Comparator.reverseOrder()));
    for (int number = 0; number < counted.length; number++) {
      if (counted[number] > 0
          && (best.size() < most || counted[number] > counted[best.element()])) {
        best.add(number);
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    return Stream.concat(
            best.stream().map(number -> new FacetCount(ordinals.value(number), counted[number])),
            selected.stream()
                .map(value -> new FacetCount(value, counted(ordinals, value, counted))))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static long counted(FacetOrdinals ordinals, String value, int[] counted) {
    int number = ordinals.number(value);
    return number < 0 || number >= counted.length ? 0 : counted[number];
  }
}
