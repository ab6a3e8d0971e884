package dev.operative.search.learning;

import dev.operative.search.learning.Candidates.Candidate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words and pairs of words of texts in a language with spaces.
final class WordUnits implements TargetUnits {
  private final List<String> texts;
  private final List<List<SpacedUnits.Occurrence>> occurrences;
  private final WholeNames names;
  private final List<int[]> byPair;
  private final int[] counts;

  /// @param units the units of the texts, settled
  WordUnits(SpacedUnits units, List<String> texts) {
    this.texts = texts;
    this.occurrences = texts.stream().map(text -> units.in(text).units()).toList();
    this.names = new WholeNames(units, texts, occurrences);
    this.counts = new int[units.size()];
    this.byPair = occurrences.stream().map(WordUnits::distinct).toList();
    byPair.forEach(own -> Arrays.stream(own).forEach(unit -> counts[unit]++));
  }

  @Override
  public int size() {
    return counts.length;
  }

  @Override
  public int[] in(int pair) {
    return byPair.get(pair);
  }

  private static int[] distinct(List<SpacedUnits.Occurrence> occurrences) {
    return occurrences.stream().mapToInt(SpacedUnits.Occurrence::unit).distinct().toArray();
  }

  @Override
  public int count(int unit) {
    return counts[unit];
  }

  @Override
  public String text(int unit) {
    return names.complete(unit);
  }

  @Override
  public boolean isIn(int pair, Candidate candidate) {
    return occurrences.get(pair).stream().anyMatch(each -> each.unit() == candidate.unit());
  }

  @Override
  public boolean isIn(int pair, String form) {
    return texts.get(pair).contains(form);
  }

  @Override
  public Span free(int pair, Candidate candidate, BitSet linked) {
    return occurrences.get(pair).stream()
        .filter(each -> each.unit() == candidate.unit() && isFree(each, linked))
        .findFirst()
        .map(each -> new Span(each.start(), each.end()))
        .orElse(new Span(0, 0));
  }

  private static boolean isFree(SpacedUnits.Occurrence occurrence, BitSet linked) {
    int next = linked.nextSetBit(occurrence.start());
    return next < 0 || next >= occurrence.end();
  }

  @Override
  public Set<String> unlinked(int pair, BitSet linked, Set<String> units) {
    Set<String> unlinked = new HashSet<>();
    occurrences.get(pair).stream()
        .filter(each -> isFree(each, linked))
        .forEach(each -> unlinked.add(text(each.unit())));
    unlinked.retainAll(units);
    return unlinked;
  }

  @Override
  public Completion completion(Set<String> units) {
    return unit -> unit;
  }
}
