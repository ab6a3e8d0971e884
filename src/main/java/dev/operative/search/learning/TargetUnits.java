package dev.operative.search.learning;

import dev.operative.search.learning.Candidates.Candidate;
import java.util.BitSet;
import java.util.Set;

/// The units of the texts to which the words of the other side are linked, numbered.
interface TargetUnits {
  /// Where a unit stands in a text.
  ///
  /// @param start UTF-16 offset, inclusive
  /// @param end UTF-16 offset, exclusive
  record Span(int start, int end) {}

  /// How many there are.
  int size();

  /// The units of a text, each once.
  int[] in(int pair);

  /// In how many texts a unit stands.
  int count(int unit);

  /// The unit as it is compared.
  String text(int unit);

  /// Whether a unit stands in a text.
  boolean isIn(int pair, Candidate candidate);

  /// Whether a unit, or the whole word or name that it is completed to, stands in a text.
  boolean isIn(int pair, String form);

  /// The first place of a unit in a text that holds nothing linked yet; one that ends where it starts when there is none.
  ///
  /// @param linked the offsets that are linked
  Span free(int pair, Candidate candidate, BitSet linked);

  /// Those of some units that stand somewhere in a text where nothing is linked.
  Set<String> unlinked(int pair, BitSet linked, Set<String> units);

  /// The whole word or name that a unit is or is a piece of; empty when it is nothing but grammar.
  ///
  /// @param units all that will be asked for
  Completion completion(Set<String> units);

  /// Completes units.
  interface Completion {
    String complete(String unit);
  }
}
