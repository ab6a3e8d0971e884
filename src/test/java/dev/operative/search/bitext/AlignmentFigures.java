package dev.operative.search.bitext;

import dev.operative.document.Paragraph;
import dev.operative.document.work.Doubt;
import dev.operative.search.works.Bead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts what aligning many works gives, and keeps what is worth reading.
final class AlignmentFigures {
  private static final int LONGEST_SHOWN = 400;

  private final FeatureReader reader;
  private final Map<Feature.Kind, int[]> kept = new EnumMap<>(Feature.Kind.class);
  private final List<Long> nanos = new ArrayList<>();

  /// Pairs of works whose numbers differ.
  private final List<String> sample = new ArrayList<>();

  /// Beads of works whose numbers agree that are not joined by their number, or are doubtful.
  final List<String> contradictions = new ArrayList<>();

  int works;
  int differing;
  int joinedByNumber;
  int doubtfulByNumber;
  int pairs;
  int doubtful;
  int joined;
  int alone;

  AlignmentFigures(ConceptFinder concepts) {
    reader = new FeatureReader(concepts);
  }

  /// @param took nanoseconds
  void add(List<Paragraph> left, List<Paragraph> right, List<Bead> beads, long took) {
    works++;
    nanos.add(took);
    if (places(left).equals(places(right))) {
      beads.forEach(this::addByNumber);
      Set<Feature> common = features(left);
      common.retainAll(features(right));
      beads.stream().filter(AlignmentFigures::isPair).forEach(pair -> countKept(pair, common));
    } else {
      differing++;
      beads.forEach(this::addByContent);
    }
  }

  private void addByNumber(Bead bead) {
    boolean byNumber = places(bead.left()).equals(places(bead.right()));
    joinedByNumber += byNumber ? 1 : 0;
    doubtfulByNumber += byNumber && isDoubtful(bead) ? 1 : 0;
    if (!byNumber || isDoubtful(bead)) {
      contradictions.add(text(bead));
    }
  }

  private void addByContent(Bead bead) {
    if (isPair(bead)) {
      pairs++;
      doubtful += isDoubtful(bead) ? 1 : 0;
      joined += bead.left().size() + bead.right().size() > 2 ? 1 : 0;
      sample.add(text(bead));
    } else {
      alone++;
    }
  }

  private Set<Feature> features(List<Paragraph> paragraphs) {
    Set<Feature> features = new HashSet<>();
    paragraphs.forEach(paragraph -> features.addAll(reader.all(paragraph)));
    return features;
  }

  /// Counts how many of those features that both versions have are in both sides of a pair.
  private void countKept(Bead pair, Set<Feature> common) {
    Set<Feature> left = features(pair.left());
    Set<Feature> right = features(pair.right());
    left.retainAll(common);
    right.retainAll(common);
    for (Feature feature : left) {
      count(feature, right.contains(feature));
    }
    for (Feature feature : right) {
      count(feature, left.contains(feature));
    }
  }

  private void count(Feature feature, boolean isKept) {
    int[] counts = kept.computeIfAbsent(feature.kind(), kind -> new int[2]);
    counts[0] += isKept ? 1 : 0;
    counts[1]++;
  }

  void print() {
    Collections.sort(nanos);
    System.out.printf(
        "%d works in two languages: numbers agree in %d and differ in %d%n",
        works, works - differing, differing);
    System.out.printf(
        "  where they agree: %d paragraphs joined by number, %d of them doubtful; %d beads contradict or are doubtful%n",
        joinedByNumber, doubtfulByNumber, contradictions.size());
    System.out.printf(
        "  where they differ: %d pairs, %d of them doubtful, %d of more than two paragraphs; %d paragraphs in one version only%n",
        pairs, doubtful, joined, alone);
    System.out.printf(
        "  a work takes %.2f ms (median), %.2f ms (mean), %.1f ms (longest)%n",
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6,
        nanos.getLast() / 1e6);
    kept.forEach(
        (kind, counts) ->
            System.out.printf(
                "  %s: %.3f of %d are kept%n", kind, (double) counts[0] / counts[1], counts[1]));
    contradictions.forEach(each -> System.out.println("CONTRADICTION " + each));
    Collections.shuffle(sample, new Random(Long.getLong("operative.alignment.seed", 75291)));
    sample.stream().limit(200).forEach(each -> System.out.println("PAIR " + each));
  }

  /// Whether both versions have it.
  static boolean isPair(Bead bead) {
    return !bead.left().isEmpty() && !bead.right().isEmpty();
  }

  static boolean isDoubtful(Bead bead) {
    return !bead.doubts().isEmpty();
  }

  static List<String> places(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.id().document() + "." + paragraph.id().place())
        .toList();
  }

  private static String text(Bead bead) {
    return "%s%n    %s%n    %s"
        .formatted(
            bead.doubts().stream().map(Doubt::word).sorted().toList(),
            text(bead.left()),
            text(bead.right()));
  }

  private static String text(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.id() + ": " + start(paragraph.text()))
        .collect(Collectors.joining(" + "));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
  }
}
