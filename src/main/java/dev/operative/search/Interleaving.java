package dev.operative.search;

import java.util.ArrayList;
import java.util.List;

/// Two ranked lists shown as one: the best of each in turn, until one has no more. What stands at a place
/// follows from the lengths of the lists alone, so pages neither repeat nor leave out anything.
///
/// @param firsts the length of the list that has the first place
/// @param seconds the length of the other
public record Interleaving(long firsts, long seconds) {
  /// What a stretch of the joint list takes of each.
  ///
  /// @param offset where the stretch begins in the joint list
  public record Stretch(
      long offset, long firstFrom, long firstTo, long secondFrom, long secondTo) {}

  /// The stretch from `offset` on, of at most `limit` places.
  public Stretch stretch(long offset, long limit) {
    long from = Math.min(offset, firsts + seconds);
    long to = Math.min(from + limit, firsts + seconds);
    long firstFrom = firstsBefore(from);
    long firstTo = firstsBefore(to);
    return new Stretch(from, firstFrom, firstTo, from - firstFrom, to - firstTo);
  }

  /// How many of the first list stand before a place.
  private long firstsBefore(long place) {
    long turns = Math.min(firsts, seconds);
    if (place <= 2 * turns) {
      return (place + 1) / 2;
    }
    return firsts > turns ? place - turns : turns;
  }

  /// Puts what a stretch takes of each list in order.
  public <T> List<T> merge(Stretch stretch, List<T> first, List<T> second) {
    long turns = Math.min(firsts, seconds);
    List<T> merged = new ArrayList<>(first.size() + second.size());
    int i = 0;
    int j = 0;
    for (long place = stretch.offset(); i < first.size() || j < second.size(); place++) {
      boolean turnOfSecond = place < 2 * turns && place % 2 == 1;
      if (i < first.size() && (!turnOfSecond || j == second.size())) {
        merged.add(first.get(i++));
      } else {
        merged.add(second.get(j++));
      }
    }
    return merged;
  }
}
