package dev.operative.search.bitext;

import dev.operative.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Scores pairs of paragraphs of two versions by their content: by the features that they share and lack, and by their
/// lengths.
///
/// A score is the logarithm of a ratio: how much more likely what is seen is when the two sides say the same than when they
/// were put together by chance. Above 0 it speaks for a pair, below 0 against it.
final class ContentEvidence {
  /// Features come together (a body and its resolutions), so that what they say does not simply add up.
  private static final double INDEPENDENCE = 0.6;

  /// The variance of the logarithm of the ratio of two lengths: of any two paragraphs, and of two that say the same, where
  /// short ones vary more.
  private static final double CHANCE_VARIANCE = 0.8;

  private static final double LEAST_VARIANCE = 0.025;
  private static final double VARIANCE_OF_A_BYTE = 6;

  /// How many paragraphs it takes for their lengths to say half of what there is to say about the two languages.
  private static final double FEW = 4;

  /// No length, and no pair, speaks louder against itself than this, whatever it lists.
  private static final double LEAST_OF_LENGTH = -6;

  private static final double LEAST = -12;

  private final List<Passage> left;
  private final List<Passage> right;
  private final List<Passage> leftJoined;
  private final List<Passage> rightJoined;
  private final double[] inBoth;
  private final double[] inLeftOnly;
  private final double[] inRightOnly;
  private final double usualRatio;

  /// @param reader gives the features of a paragraph
  ContentEvidence(
      List<Paragraph> left, List<Paragraph> right, Function<Paragraph, Set<Feature>> reader) {
    List<Set<Feature>> leftFeatures = left.stream().map(reader).toList();
    List<Set<Feature>> rightFeatures = right.stream().map(reader).toList();
    Set<Feature> commonWords = words(leftFeatures);
    commonWords.retainAll(words(rightFeatures));
    Map<Feature, Integer> numbers = new HashMap<>();
    this.left = passages(left, leftFeatures, commonWords, numbers);
    this.right = passages(right, rightFeatures, commonWords, numbers);
    leftJoined = joined(this.left);
    rightJoined = joined(this.right);
    inBoth = new double[numbers.size()];
    inLeftOnly = new double[numbers.size()];
    inRightOnly = new double[numbers.size()];
    weigh(numbers);
    usualRatio = usualRatio();
  }

  private static Set<Feature> words(List<Set<Feature>> features) {
    Set<Feature> words = new HashSet<>();
    for (Set<Feature> each : features) {
      each.stream().filter(feature -> feature.kind() == Feature.Kind.WORD).forEach(words::add);
    }
    return words;
  }

  private static List<Passage> passages(
      List<Paragraph> paragraphs,
      List<Set<Feature>> features,
      Set<Feature> words,
      Map<Feature, Integer> numbers) {
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      int[] numbered =
          features.get(i).stream()
              .filter(feature -> feature.kind() != Feature.Kind.WORD || words.contains(feature))
              .mapToInt(feature -> numbers.computeIfAbsent(feature, key -> numbers.size()))
              .sorted()
              .toArray();
      passages.add(new Passage(numbered, Passage.length(paragraphs.get(i).text())));
    }
    return passages;
  }

  /// Each passage with the one after it.
  private static List<Passage> joined(List<Passage> passages) {
    List<Passage> joined = new ArrayList<>(passages.size());
    for (int i = 1; i < passages.size(); i++) {
      joined.add(passages.get(i - 1).and(passages.get(i)));
    }
    return joined;
  }

  /// Works out what each feature says: much when it is rare, and when its sort is mostly kept. One that stands in more
  /// paragraphs of the one version than of the other is missed less there.
  private void weigh(Map<Feature, Integer> numbers) {
    int[] leftCounts = counts(left, numbers.size());
    int[] rightCounts = counts(right, numbers.size());
    numbers.forEach(
        (feature, number) -> {
          double kept = feature.kind().kept();
          double inLeft = leftCounts[number] + 1.0;
          double inRight = rightCounts[number] + 1.0;
          double leftChance = inLeft / (left.size() + 2);
          double rightChance = inRight / (right.size() + 2);
          double keptRight = kept * Math.min(1, inRight / inLeft);
          double keptLeft = kept * Math.min(1, inLeft / inRight);
          inBoth[number] = said(kept / Math.max(leftChance, rightChance));
          inLeftOnly[number] = said((1 - keptRight) / (1 - rightChance));
          inRightOnly[number] = said((1 - keptLeft) / (1 - leftChance));
        });
  }

  private static double said(double ratio) {
    return INDEPENDENCE * Math.log(ratio);
  }

  private static int[] counts(List<Passage> passages, int features) {
    int[] counts = new int[features];
    for (Passage passage : passages) {
      for (int feature : passage.features()) {
        counts[feature]++;
      }
    }
    return counts;
  }

  /// By how much the right one of a pair is usually longer, as a logarithm: by medians, which hardly change with what one
  /// version lacks.
  private double usualRatio() {
    double fewer = Math.min(left.size(), right.size());
    return fewer == 0
        ? 0
        : Math.log(medianLength(right) / medianLength(left)) * fewer / (fewer + FEW);
  }

  private static double medianLength(List<Passage> passages) {
    int[] lengths = passages.stream().mapToInt(Passage::length).sorted().toArray();
    return lengths[lengths.length / 2] + 1.0;
  }

  /// Pairs of paragraphs that score so much at least and have a feature which no other has in either version.
  List<Pair> plainPairs(double least) {
    int[] leftCounts = counts(left, inBoth.length);
    int[] rightCounts = counts(right, inBoth.length);
    int[] rightPlaces = new int[inBoth.length];
    for (int j = 0; j < right.size(); j++) {
      for (int feature : right.get(j).features()) {
        rightPlaces[feature] = j;
      }
    }
    Set<Pair> plain = new LinkedHashSet<>();
    for (int i = 0; i < left.size(); i++) {
      for (int feature : left.get(i).features()) {
        if (leftCounts[feature] == 1
            && rightCounts[feature] == 1
            && pair(i, rightPlaces[feature]) >= least) {
          plain.add(new Pair(i, rightPlaces[feature]));
        }
      }
    }
    return List.copyOf(plain);
  }

  /// The score of a paragraph of the left version and one of the right version.
  double pair(int i, int j) {
    return score(left.get(i), right.get(j));
  }

  /// The score of a paragraph of the left version with the one after it, and one of the right version.
  double leftJoined(int i, int j) {
    return score(leftJoined.get(i), right.get(j));
  }

  /// The score of a paragraph of the left version, and one of the right version with the one after it.
  double rightJoined(int i, int j) {
    return score(left.get(i), rightJoined.get(j));
  }

  private double score(Passage a, Passage b) {
    return Math.max(LEAST, features(a.features(), b.features()) + length(a.length(), b.length()));
  }

  private double features(int[] a, int[] b) {
    double score = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (j == b.length || i < a.length && a[i] < b[j]) {
        score += inLeftOnly[a[i++]];
      } else if (i == a.length || b[j] < a[i]) {
        score += inRightOnly[b[j++]];
      } else {
        score += inBoth[a[i++]];
        j++;
      }
    }
    return score;
  }

  /// The ratio of two normal densities.
  private double length(int a, int b) {
    double excess = Math.log((b + 1.0) / (a + 1.0)) - usualRatio;
    double variance = LEAST_VARIANCE + VARIANCE_OF_A_BYTE / (Math.min(a, b) + 1);
    double chance = variance + CHANCE_VARIANCE;
    double score =
        (Math.log(chance / variance) - excess * excess * (1 / variance - 1 / chance)) / 2;
    return Math.max(LEAST_OF_LENGTH, score);
  }
}
