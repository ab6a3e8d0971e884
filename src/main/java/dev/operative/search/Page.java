package dev.operative.search;

import java.util.List;

/// A stretch of a list.
///
/// @param total how long the list is
/// @param items what stands in the stretch, in the order of the list
public record Page<T>(long total, List<T> items) {
  public Page {
    items = List.copyOf(items);
  }

  /// A stretch of a list that is at hand.
  ///
  /// @param offset how many items to skip, 0 or more
  /// @param limit how many to give at most, 0 or more
  public static <T> Page<T> of(List<T> all, int offset, int limit) {
    int from = Math.min(offset, all.size());
    return new Page<>(
        all.size(), all.subList(from, (int) Math.min((long) from + limit, all.size())));
  }
}
