package dev.operative.search.learning;

import dev.operative.language.LanguageRules;
import dev.operative.search.learning.Candidates.Candidate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The runs of characters of texts in a language without spaces.
final class CharacterRuns implements TargetUnits {
  private final LanguageRules rules;
  private final List<String> texts;
  private final NGramCounts grams;

  CharacterRuns(LanguageRules rules, List<String> texts) {
    this.rules = rules;
    this.texts = texts;
    this.grams = new NGramCounts(texts);
  }

  @Override
  public int size() {
    return grams.size();
  }

  @Override
  public int[] in(int pair) {
    return grams.in(pair);
  }

  @Override
  public int count(int unit) {
    return grams.count(unit);
  }

  @Override
  public String text(int unit) {
    return grams.text(unit);
  }

  @Override
  public boolean isIn(int pair, Candidate candidate) {
    return isIn(pair, candidate.text());
  }

  @Override
  public boolean isIn(int pair, String form) {
    return texts.get(pair).contains(form);
  }

  @Override
  public Span free(int pair, Candidate candidate, BitSet linked) {
    String text = texts.get(pair);
    String wanted = candidate.text();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int next = linked.nextSetBit(at);
      if (next < 0 || next >= at + wanted.length()) {
        return new Span(at, at + wanted.length());
      }
    }
    return new Span(0, 0);
  }

  @Override
  public Set<String> unlinked(int pair, BitSet linked, Set<String> units) {
    String text = texts.get(pair);
    Set<String> unlinked = new HashSet<>();
    CharacterNGrams.forEachPlace(
        text,
        (start, end) -> {
          int next = linked.nextSetBit(start);
          if (next < 0 || next >= end) {
            unlinked.add(text.substring(start, end));
          }
        });
    unlinked.retainAll(units);
    return unlinked;
  }

  @Override
  public Completion completion(Set<String> units) {
    return new WholeWords(rules, units, texts)::complete;
  }
}
