package dev.operative.search.learning;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.LanguageRules;
import dev.operative.search.learning.Candidates.Candidate;
import dev.operative.search.translation.FormAnalyzer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Learns translations from aligned paragraphs of two languages by competitive linking (Melamed, "Models of translational
/// equivalence among words", 2000): units of the one and units of the other that keep turning up in the same pairs
/// are candidates (Dice coefficient); in each pair the strongest candidates are linked first, and what is
/// linked explains nothing else; the links are then counted. So `freeze` does not become 资产 only because
/// assets are what is frozen. A unit is a word or two in a language with spaces, and a run of characters in one without;
/// one of the two languages must have spaces. What is learnt is the same whenever the same pairs are taken in the same
/// order.
public final class TranslationLearner {
  /// How many pairs are learnt from at most.
  public static final int MOST_PAIRS = 150_000;

  private final FormAnalyzer analyzer;
  private final Language source;
  private final Language target;
  private final SpacedUnits units;
  private final List<String> sources = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /// @param source a language with spaces
  /// @param target another language
  public TranslationLearner(FormAnalyzer analyzer, Language source, Language target) {
    this.analyzer = analyzer;
    this.source = source;
    this.target = target;
    this.units = new SpacedUnits(analyzer, source);
  }

  /// Takes a pair; one that repeats another word for word teaches nothing.
  public void take(AlignedPair pair) {
    String folded = Folding.text(pair.source());
    if (sources.size() < MOST_PAIRS && seen.add(folded)) {
      sources.add(folded);
      targets.add(Folding.text(pair.target()));
      units.count(folded);
    }
  }

  /// How many different pairs were taken.
  public int pairs() {
    return sources.size();
  }

  /// Learns from all that was taken.
  public List<LearntTranslation> learn() {
    units.settle();
    List<SpacedUnits.Text> texts = sources.stream().map(units::in).toList();
    List<List<SpacedUnits.Occurrence>> occurrences =
        texts.stream().map(SpacedUnits.Text::units).toList();
    TargetUnits others = targetUnits();
    List<List<Integer>> postings = postings(occurrences);
    List<List<Candidate>> candidates = candidates(postings, others);
    WholeNames names = new WholeNames(units, sources, occurrences);
    Links links = new Links();
    Fragments fragments = new Fragments();
    List<BitSet> linked = new ArrayList<>();
    for (int pair = 0; pair < sources.size(); pair++) {
      linked.add(link(occurrences.get(pair), pair, others, candidates, names, links, fragments));
    }
    BoundRenderings bound = new BoundRenderings(texts, postings, forms(names), others);
    Set<String> forms = links.targets();
    for (int pair = 0; pair < targets.size(); pair++) {
      others.unlinked(pair, linked.get(pair), forms).forEach(links::unlinkedTarget);
    }
    TargetUnits.Completion completion = others.completion(forms);
    boolean inCharacters = !analyzer.languages().rules(target).isSpaced();
    return links
        .without((form, rendering) -> fragments.has(form, rendering, units))
        .completed(completion)
        .without(bound::has)
        .without((form, rendering) -> inCharacters && LengthRatio.isExceeded(form, rendering))
        .translations(source, target);
  }

  /// The numbers of the units by their forms; a piece of a name has none.
  private Map<String, Integer> forms(WholeNames names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int unit = 0; unit < units.size(); unit++) {
      if (!names.isPiece(unit)) {
        numbers.put(units.surface(unit), unit);
      }
    }
    return numbers;
  }

  private TargetUnits targetUnits() {
    LanguageRules rules = analyzer.languages().rules(target);
    if (!rules.isSpaced()) {
      return new CharacterRuns(rules, targets);
    }
    SpacedUnits own = new SpacedUnits(analyzer, target);
    targets.forEach(own::count);
    own.settle();
    return new WordUnits(own, targets);
  }

  /// @param occurrence a unit of the source
  private record Edge(SpacedUnits.Occurrence occurrence, Candidate candidate) {}

  private List<List<Integer>> postings(List<List<SpacedUnits.Occurrence>> occurrences) {
    List<List<Integer>> postings = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      postings.add(new ArrayList<>(2));
    }
    for (int pair = 0; pair < occurrences.size(); pair++) {
      for (SpacedUnits.Occurrence occurrence : occurrences.get(pair)) {
        List<Integer> posting = postings.get(occurrence.unit());
        if (posting.isEmpty() || posting.getLast() != pair) {
          posting.add(pair);
        }
      }
    }
    return postings;
  }

  private static List<List<Candidate>> candidates(
      List<List<Integer>> postings, TargetUnits others) {
    Candidates finder = new Candidates(others);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (List<Integer> posting : postings) {
      candidates.add(posting.size() < Links.LEAST_PARAGRAPHS ? List.of() : finder.of(posting));
    }
    return candidates;
  }

  /// Links the units of one pair, the strongest candidates first.
  ///
  /// @return the offsets in the target that were linked
  private static BitSet link(
      List<SpacedUnits.Occurrence> occurrences,
      int pair,
      TargetUnits others,
      List<List<Candidate>> candidates,
      WholeNames names,
      Links links,
      Fragments fragments) {
    List<Edge> edges = new ArrayList<>();
    Set<Integer> units = new HashSet<>();
    for (SpacedUnits.Occurrence occurrence : occurrences) {
      if (units.add(occurrence.unit())) {
        for (Candidate candidate : candidates.get(occurrence.unit())) {
          if (others.isIn(pair, candidate)) {
            edges.add(new Edge(occurrence, candidate));
          }
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.candidate().dice())
            .thenComparingInt(edge -> -edge.candidate().text().length()));
    Set<Integer> used = new HashSet<>();
    BitSet covered = new BitSet();
    Set<Integer> done = new HashSet<>();
    List<Edge> made = new ArrayList<>();
    for (Edge edge : edges) {
      TargetUnits.Span place = others.free(pair, edge.candidate(), covered);
      if (place.start() == place.end()
          || used.contains(edge.occurrence().first())
          || used.contains(edge.occurrence().last())) {
        continue;
      }
      used.add(edge.occurrence().first());
      used.add(edge.occurrence().last());
      covered.set(place.start(), place.end());
      done.add(edge.occurrence().unit());
      links.add(names.complete(edge.occurrence().unit()), edge.candidate().text());
      made.add(edge);
    }
    NavigableMap<Integer, Integer> words = words(occurrences);
    for (Edge edge : made) {
      if (!names.isPiece(edge.occurrence().unit())) {
        fragments.take(
            names.complete(edge.occurrence().unit()),
            edge.candidate().text(),
            neighbour(words.lowerEntry(edge.occurrence().first()), used),
            neighbour(words.higherEntry(edge.occurrence().last()), used));
      }
    }
    for (SpacedUnits.Occurrence occurrence : occurrences) {
      if (!used.contains(occurrence.first())
          && !used.contains(occurrence.last())
          && done.add(occurrence.unit())) {
        links.unlinkedSource(names.complete(occurrence.unit()));
      }
    }
    return covered;
  }

  /// The single words of a text by the number of their token.
  private static NavigableMap<Integer, Integer> words(List<SpacedUnits.Occurrence> occurrences) {
    NavigableMap<Integer, Integer> words = new TreeMap<>();
    for (SpacedUnits.Occurrence occurrence : occurrences) {
      if (occurrence.first() == occurrence.last()) {
        words.put(occurrence.first(), occurrence.unit());
      }
    }
    return words;
  }

  /// A word beside a linked one.
  private static Optional<Fragments.Neighbour> neighbour(
      Map.@Nullable Entry<Integer, Integer> word, Set<Integer> used) {
    return word == null
        ? Optional.empty()
        : Optional.of(new Fragments.Neighbour(word.getValue(), used.contains(word.getKey())));
  }
}
