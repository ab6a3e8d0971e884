package dev.operative.search.learning;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.LanguageRules;
import dev.operative.search.learning.Candidates.Candidate;
import dev.operative.search.translation.FormAnalyzer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Learns translations from aligned paragraphs by competitive linking (Melamed, "Models of translational
/// equivalence among words", 2000): English units and runs of Chinese that keep turning up in the same pairs
/// are candidates (Dice coefficient); in each pair the strongest candidates are linked first, and what is
/// linked explains nothing else; the links are then counted. So `freeze` does not become 资产 only because
/// assets are what is frozen. What is learnt is the same whenever the same pairs are taken in the same order.
public final class TranslationLearner {
  /// How many pairs are learnt from at most.
  public static final int MOST_PAIRS = 150_000;

  private final EnglishUnits units;
  private final LanguageRules rules;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  public TranslationLearner(FormAnalyzer analyzer) {
    this.units = new EnglishUnits(analyzer);
    this.rules = analyzer.languages().rules(Language.CHINESE);
  }

  /// Takes a pair; one that repeats another word for word teaches nothing.
  public void take(AlignedPair pair) {
    String folded = Folding.text(pair.english());
    if (english.size() < MOST_PAIRS && seen.add(folded)) {
      english.add(folded);
      chinese.add(Folding.text(pair.chinese()));
      units.count(folded);
    }
  }

  /// How many different pairs were taken.
  public int pairs() {
    return english.size();
  }

  /// Learns from all that was taken.
  public List<LearntTranslation> learn() {
    units.settle();
    List<List<EnglishUnits.Occurrence>> occurrences = english.stream().map(units::in).toList();
    List<List<Candidate>> candidates = candidates(postings(occurrences));
    WholeNames names = new WholeNames(units, english, occurrences);
    Links links = new Links();
    List<BitSet> linked = new ArrayList<>();
    for (int pair = 0; pair < english.size(); pair++) {
      linked.add(link(occurrences.get(pair), chinese.get(pair), candidates, names, links));
    }
    countUnlinked(links, linked);
    return links.completed(new WholeWords(rules, links.chinese(), chinese)).translations();
  }

  /// @param occurrence the English side
  private record Edge(EnglishUnits.Occurrence occurrence, Candidate candidate) {}

  private List<List<Integer>> postings(List<List<EnglishUnits.Occurrence>> occurrences) {
    List<List<Integer>> postings = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      postings.add(new ArrayList<>(2));
    }
    for (int pair = 0; pair < occurrences.size(); pair++) {
      for (EnglishUnits.Occurrence occurrence : occurrences.get(pair)) {
        List<Integer> posting = postings.get(occurrence.unit());
        if (posting.isEmpty() || posting.getLast() != pair) {
          posting.add(pair);
        }
      }
    }
    return postings;
  }

  private List<List<Candidate>> candidates(List<List<Integer>> postings) {
    Candidates finder = new Candidates(new GramCounts(chinese));
    List<List<Candidate>> candidates = new ArrayList<>();
    for (List<Integer> posting : postings) {
      candidates.add(posting.size() < Links.LEAST_PARAGRAPHS ? List.of() : finder.of(posting));
    }
    return candidates;
  }

  /// Counts where runs that are linked somewhere stand without a link.
  private void countUnlinked(Links links, List<BitSet> linked) {
    Set<String> runs = links.chinese();
    for (int pair = 0; pair < chinese.size(); pair++) {
      String text = chinese.get(pair);
      BitSet covered = linked.get(pair);
      Set<String> unlinked = new HashSet<>();
      CharacterNGrams.forEachPlace(
          text,
          (start, end) -> {
            int next = covered.nextSetBit(start);
            if (next < 0 || next >= end) {
              unlinked.add(text.substring(start, end));
            }
          });
      unlinked.stream().filter(runs::contains).forEach(links::unlinkedChinese);
    }
  }

  /// Links units and runs of one pair, the strongest candidates first.
  ///
  /// @return the characters that were linked
  private BitSet link(
      List<EnglishUnits.Occurrence> occurrences,
      String text,
      List<List<Candidate>> candidates,
      WholeNames names,
      Links links) {
    List<Edge> edges = new ArrayList<>();
    Set<Integer> units = new HashSet<>();
    for (EnglishUnits.Occurrence occurrence : occurrences) {
      if (units.add(occurrence.unit())) {
        for (Candidate candidate : candidates.get(occurrence.unit())) {
          if (text.contains(candidate.chinese())) {
            edges.add(new Edge(occurrence, candidate));
          }
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.candidate().dice())
            .thenComparingInt(edge -> -edge.candidate().chinese().length()));
    Set<Integer> used = new HashSet<>();
    BitSet covered = new BitSet(text.length());
    Set<Integer> done = new HashSet<>();
    for (Edge edge : edges) {
      int at = free(text, edge.candidate().chinese(), covered);
      if (at < 0
          || used.contains(edge.occurrence().first())
          || used.contains(edge.occurrence().last())) {
        continue;
      }
      used.add(edge.occurrence().first());
      used.add(edge.occurrence().last());
      covered.set(at, at + edge.candidate().chinese().length());
      done.add(edge.occurrence().unit());
      links.add(names.complete(edge.occurrence().unit()), edge.candidate().chinese());
    }
    for (EnglishUnits.Occurrence occurrence : occurrences) {
      if (!used.contains(occurrence.first())
          && !used.contains(occurrence.last())
          && done.add(occurrence.unit())) {
        links.unlinkedEnglish(names.complete(occurrence.unit()));
      }
    }
    return covered;
  }

  private static int free(String text, String wanted, BitSet covered) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int next = covered.nextSetBit(at);
      if (next < 0 || next >= at + wanted.length()) {
        return at;
      }
    }
    return -1;
  }
}
