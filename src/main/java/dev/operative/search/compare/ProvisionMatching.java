package dev.operative.search.compare;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.search.Deadline;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Comparison;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A matching of the provisions of two texts: which of them are the same provision, reworded or not, wherever they
/// stand.
///
/// The most alike are joined first, whatever their order: a renewal moves its provisions. What is left between two
/// joined neighbours is joined when it is alike enough for its place, since it is most likely that provision in other
/// words.
final class ProvisionMatching {
  /// The least score of two provisions that are the same wherever they stand. Half of their words are in both, in the
  /// same order, or a little less where section and place speak for it.
  private static final double ALIKE = 0.5;

  /// The least score, and the least similarity, between joined neighbours. Two paragraphs of resolutions that have nothing
  /// to do with each other share up to some three in ten words, which are those of the language and of the genre.
  private static final double ALIKE_IN_PLACE = 0.36;

  /// Added to the similarity of two provisions of the same section.
  private static final double SAME_SECTION = 0.05;

  /// Added to the similarity of two sub-paragraphs whose chapeaux are joined.
  private static final double SAME_CHAPEAU = 0.1;

  /// Subtracted from the similarity of a provision at the very beginning of one text and one at the very end of the
  /// other; of others in proportion to how far their relative places are apart.
  private static final double DISTANCE = 0.05;

  private final List<IndexedParagraph> earlier;
  private final List<IndexedParagraph> later;
  private final Map<Integer, Match> byEarlier = new HashMap<>();
  private final Map<Integer, Match> byLater = new HashMap<>();

  private ProvisionMatching(List<IndexedParagraph> earlier, List<IndexedParagraph> later) {
    this.earlier = earlier;
    this.later = later;
  }

  /// A provision in both texts.
  ///
  /// @param earlier its place in the earlier one, from 0
  /// @param later its place in the later one, from 0
  record Match(int earlier, int later) {}

  /// A pair that may be joined.
  ///
  /// @param score its similarity, with what its sections, chapeaux and places add or subtract
  private record Candidate(Match match, double score) {}

  /// Matches the provisions of two texts.
  ///
  /// @throws Deadline.PassedException when it takes longer than it may
  static ProvisionMatching of(
      List<IndexedParagraph> earlier, List<IndexedParagraph> later, Deadline deadline) {
    ProvisionMatching matching = new ProvisionMatching(earlier, later);
    matching.match(deadline);
    return matching;
  }

  Optional<Match> ofLater(int place) {
    return Optional.ofNullable(byLater.get(place));
  }

  boolean hasEarlier(int place) {
    return byEarlier.containsKey(place);
  }

  private void match(Deadline deadline) {
    List<Candidate> candidates = candidates(deadline);
    // Chapeaux before what stands below them, so that sub-paragraphs follow theirs.
    join(
        candidates.stream().filter(candidate -> !isBelowChapeau(candidate.match())).toList(),
        ALIKE);
    List<Candidate> below = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (isBelowChapeau(candidate.match())) {
        double chapeau = chapeauxAreJoined(candidate.match()) ? SAME_CHAPEAU : 0;
        below.add(new Candidate(candidate.match(), candidate.score() + chapeau));
      }
    }
    join(below, ALIKE);
    List<Candidate> inPlace = new ArrayList<>(candidates);
    inPlace.removeIf(candidate -> !isBetweenJoined(candidate.match()));
    join(inPlace, ALIKE_IN_PLACE);
  }

  /// All pairs that are alike enough for their place, with how well they go together.
  private List<Candidate> candidates(Deadline deadline) {
    List<WordedText> from = worded(earlier);
    List<WordedText> to = worded(later);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        if (from.get(i).mostSimilarity(to.get(j)) >= ALIKE_IN_PLACE) {
          deadline.check();
          double similarity = Comparison.of(from.get(i), to.get(j)).similarity();
          if (similarity >= ALIKE_IN_PLACE) {
            candidates.add(new Candidate(new Match(i, j), similarity + place(i, j)));
          }
        }
      }
    }
    return candidates;
  }

  private static List<WordedText> worded(List<IndexedParagraph> paragraphs) {
    return paragraphs.stream().map(found -> WordedText.of(found.paragraph().text())).toList();
  }

  private double place(int i, int j) {
    boolean sameSection =
        earlier.get(i).paragraph().section() == later.get(j).paragraph().section();
    double distance = Math.abs((double) i / earlier.size() - (double) j / later.size());
    return (sameSection ? SAME_SECTION : 0) - DISTANCE * distance;
  }

  /// Joins what goes together best first, each provision once.
  private void join(List<Candidate> candidates, double least) {
    candidates.stream()
        .filter(candidate -> candidate.score() >= least)
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(candidate -> candidate.match().later())
                .thenComparingInt(candidate -> candidate.match().earlier()))
        .map(Candidate::match)
        .forEach(this::join);
  }

  private void join(Match match) {
    if (!byEarlier.containsKey(match.earlier()) && !byLater.containsKey(match.later())) {
      byEarlier.put(match.earlier(), match);
      byLater.put(match.later(), match);
    }
  }

  private boolean isBelowChapeau(Match match) {
    return earlier.get(match.earlier()).paragraph().chapeau().isPresent()
        || later.get(match.later()).paragraph().chapeau().isPresent();
  }

  private boolean chapeauxAreJoined(Match match) {
    Optional<Integer> above = chapeau(earlier, match.earlier());
    Optional<Integer> aboveLater = chapeau(later, match.later());
    return above.isPresent()
        && aboveLater.isPresent()
        && Optional.ofNullable(byLater.get(aboveLater.get()))
            .filter(joined -> joined.earlier() == above.get())
            .isPresent();
  }

  /// The place of a sub-paragraph's chapeau, which stands before it.
  private static Optional<Integer> chapeau(List<IndexedParagraph> paragraphs, int place) {
    Paragraph below = paragraphs.get(place).paragraph();
    Optional<ParagraphId> wanted = below.chapeau();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (int above = place - 1; above >= 0; above--) {
      if (paragraphs.get(above).paragraph().id().equals(wanted.get())) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /// Whether the nearest joined provisions before the two are one provision, or those behind them.
  private boolean isBetweenJoined(Match match) {
    return !byEarlier.containsKey(match.earlier())
        && !byLater.containsKey(match.later())
        && (meets(match, -1) || meets(match, 1));
  }

  private boolean meets(Match match, int step) {
    int i = match.earlier() + step;
    while (i >= 0 && i < earlier.size() && !byEarlier.containsKey(i)) {
      i += step;
    }
    int j = match.later() + step;
    while (j >= 0 && j < later.size() && !byLater.containsKey(j)) {
      j += step;
    }
    boolean noneLeft = i < 0 || i == earlier.size();
    boolean noneLeftLater = j < 0 || j == later.size();
    if (noneLeft || noneLeftLater) {
      return noneLeft && noneLeftLater;
    }
    int before = i;
    return ofLater(j).filter(joined -> joined.earlier() == before).isPresent();
  }

  /// The longest run of matches that have the same order in both texts: the place in the earlier text, by the place in the
  /// later one. What is matched outside it has moved.
  NavigableMap<Integer, Integer> inOrder() {
    List<Match> matches =
        byLater.values().stream().sorted(Comparator.comparingInt(Match::later)).toList();
    int[] length = new int[matches.size()];
    int[] before = new int[matches.size()];
    int last = -1;
    for (int k = 0; k < matches.size(); k++) {
      length[k] = 1;
      before[k] = -1;
      for (int m = 0; m < k; m++) {
        if (matches.get(m).earlier() < matches.get(k).earlier() && length[m] + 1 > length[k]) {
          length[k] = length[m] + 1;
          before[k] = m;
        }
      }
      last = last < 0 || length[k] > length[last] ? k : last;
    }
    NavigableMap<Integer, Integer> run = new TreeMap<>();
    for (int k = last; k >= 0; k = before[k]) {
      run.put(matches.get(k).later(), matches.get(k).earlier());
    }
    return run;
  }
}
