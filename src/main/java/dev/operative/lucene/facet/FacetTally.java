package dev.operative.lucene.facet;

import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.FacetCount;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.util.LongHeap;

/// Counts of the provisions that match, and of those that have each value of some facets.
///
/// @param counts by facet, by the numbers of [FacetOrdinals]; not to be changed
public record FacetTally(Snapshot snapshot, long total, Map<Facet, int[]> counts) {
  private static final long LOWER_HALF = 0xFFFF_FFFFL;

  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  /// The counts of a facet, most frequent first and then by value.
  ///
  /// @param most how many to give at most
  /// @param selected values that are given besides, even if nothing has them
  public List<FacetCount> of(Facet facet, int most, Set<String> selected) throws IOException {
    FacetOrdinals ordinals = FacetIndex.of(snapshot).ordinals(facet);
    int[] counted = counts.getOrDefault(facet, new int[0]);
    SortedSet<FacetCount> given = new TreeSet<>(ORDER);
    for (int number : mostFrequent(counted, most)) {
      given.add(new FacetCount(ordinals.value(number), counted[number]));
    }
    for (String value : selected) {
      given.add(new FacetCount(value, counted(ordinals, value, counted)));
    }
    return List.copyOf(given);
  }

  /// The numbers of the most frequent values in any order. Numbers are in the order of values: of two that are equally
  /// frequent, the lower one is first.
  private static int[] mostFrequent(int[] counted, int most) {
    int met = 0;
    for (int count : counted) {
      met += count > 0 ? 1 : 0;
    }
    int wanted = Math.min(most, met);
    if (wanted == 0) {
      return new int[0];
    }
    LongHeap best = new LongHeap(wanted);
    for (int number = 0; number < counted.length; number++) {
      if (counted[number] > 0) {
        best.insertWithOverflow(((long) counted[number] << Integer.SIZE) | (~number & LOWER_HALF));
      }
    }
    int[] numbers = new int[wanted];
    for (int i = 0; i < wanted; i++) {
      numbers[i] = ~(int) best.pop();
    }
    return numbers;
  }

  private static long counted(FacetOrdinals ordinals, String value, int[] counted) {
    int number = ordinals.number(value);
    return number < 0 || number >= counted.length ? 0 : counted[number];
  }
}
