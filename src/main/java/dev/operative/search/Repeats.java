package dev.operative.search;

import java.util.List;

/// The other provisions of one wording that a hit stands for: those among the matches, each in another work.
///
/// @param works how many there are, at least one
/// @param provisions the earliest of them by date, undated ones last, at most [#MOST_NAMED]; the last of all is always
///     the last of these
public record Repeats(int works, List<IndexedProvision> provisions) {
  /// How many provisions are named at most.
  public static final int MOST_NAMED = 10;

  public Repeats {
    provisions = List.copyOf(provisions);
  }

  /// The earliest.
  public IndexedProvision first() {
    return provisions.getFirst();
  }

  /// The latest.
  public IndexedProvision last() {
    return provisions.getLast();
  }
}
