package dev.operative.search.trend;

import dev.operative.search.FacetCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts by year.
///
/// @param counts the counts over 0, by year, the earliest first
public record YearCounts(SequencedMap<Integer, Long> counts) {
  public YearCounts {
    TreeMap<Integer, Long> copy = new TreeMap<>(counts);
    copy.values().removeIf(count -> count == 0);
    counts = Collections.unmodifiableSequencedMap(copy);
  }

  /// The counts of the year facet.
  static YearCounts of(List<FacetCount> facet) {
    return new YearCounts(
        facet.stream()
            .collect(
                Collectors.toMap(
                    count -> Integer.valueOf(count.value()),
                    FacetCount::count,
                    Long::sum,
                    TreeMap::new)));
  }

  /// The count of a year, 0 or more.
  public long in(int year) {
    return counts.getOrDefault(year, 0L);
  }

  /// The counts of all years together. A work that has parts of two years is counted in both.
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The highest count; 0 when there is none.
  public long highest() {
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// The years that have a count as stretches without a gap, the earliest first.
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int year : counts.keySet()) {
      if (!stretches.isEmpty() && stretches.getLast().last() == year - 1) {
        stretches.add(new Stretch(stretches.removeLast().first(), year));
      } else {
        stretches.add(new Stretch(year, year));
      }
    }
    return List.copyOf(stretches);
  }

  /// Years in a row, both included.
  public record Stretch(int first, int last) {
    @Override
    public String toString() {
      return first == last ? Integer.toString(first) : first + "–" + last;
    }
  }
}
