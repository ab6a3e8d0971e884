package dev.operative.search.bitext;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Scores pairs by sections, numbers and places, on the scale of [ContentEvidence].
///
/// Places are counted among siblings: preambular paragraphs, sub-paragraphs of one paragraph. They agree where both
/// versions have the same siblings.
final class PlaceEvidence {
  private static final double SAME_PLACE = 2;
  private static final double OTHER_PLACE = -2;
  private static final double SAME_NUMBER = 1.5;
  private static final double OTHER_NUMBER = -1;
  private static final double OTHER_SECTION = -2;
  private static final double OWN_PLACE = -5;

  /// Where no line continues the one before it.
  private static final Set<Section> UNJOINED = EnumSet.of(Section.FRONT_MATTER, Section.FOOTNOTE);

  private final List<Paragraph> left;
  private final List<Paragraph> right;
  private final List<String> leftPlaces;
  private final List<String> rightPlaces;
  private final boolean[] leftAgrees;
  private final boolean[] rightAgrees;

  PlaceEvidence(List<Paragraph> left, List<Paragraph> right) {
    this.left = left;
    this.right = right;
    leftPlaces = places(left);
    rightPlaces = places(right);
    Map<String, Set<String>> leftSiblings = siblings(leftPlaces);
    Map<String, Set<String>> rightSiblings = siblings(rightPlaces);
    leftAgrees = agreeing(leftPlaces, leftSiblings, rightSiblings);
    rightAgrees = agreeing(rightPlaces, rightSiblings, leftSiblings);
  }

  /// Whether two versions have the same places in the same order.
  static boolean isSame(List<Paragraph> left, List<Paragraph> right) {
    return left.size() == right.size() && places(left).equals(places(right));
  }

  /// The score of a pair.
  double pair(int i, int j) {
    Paragraph l = left.get(i);
    Paragraph r = right.get(j);
    double section = l.section() == r.section() ? 0 : OTHER_SECTION;
    if (leftAgrees[i] || rightAgrees[j]) {
      return section + (leftPlaces.get(i).equals(rightPlaces.get(j)) ? SAME_PLACE : OTHER_PLACE);
    }
    if (isNumbered(l) && isNumbered(r)) {
      return section + (l.label().equals(r.label()) ? SAME_NUMBER : OTHER_NUMBER);
    }
    return section;
  }

  /// The score of a paragraph of the left version and the one after it as a pair with one of the right version.
  double leftJoined(int i, int j) {
    return pair(i, j) + joined(left, leftAgrees, i);
  }

  /// The score of a paragraph of the left version as a pair with one of the right version and the one after it.
  double rightJoined(int i, int j) {
    return pair(i, j) + joined(right, rightAgrees, j);
  }

  /// What is said against a paragraph's being continued by the one after it: another section, a number or a place of
  /// its own.
  private static double joined(List<Paragraph> paragraphs, boolean[] agrees, int at) {
    Paragraph next = paragraphs.get(at + 1);
    if (paragraphs.get(at).section() != next.section() || UNJOINED.contains(next.section())) {
      return Double.NEGATIVE_INFINITY;
    }
    return agrees[at + 1] || isNumbered(next) ? OWN_PLACE : 0;
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return !paragraph.label().isEmpty() && paragraph.section() != Section.PREAMBULAR;
  }

  private static boolean[] agreeing(
      List<String> places, Map<String, Set<String>> here, Map<String, Set<String>> there) {
    boolean[] agreeing = new boolean[places.size()];
    for (int i = 0; i < agreeing.length; i++) {
      String parent = parent(places.get(i));
      agreeing[i] = Objects.equals(here.get(parent), there.get(parent));
    }
    return agreeing;
  }

  private static Map<String, Set<String>> siblings(List<String> places) {
    Map<String, Set<String>> siblings = new HashMap<>();
    for (String place : places) {
      siblings.computeIfAbsent(parent(place), key -> new HashSet<>()).add(place);
    }
    return siblings;
  }

  private static List<String> places(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.id().document() + "." + paragraph.id().place())
        .toList();
  }

  /// The place that siblings have in common; the places of unnumbered paragraphs after a numbered one end in `_2`.
  private static String parent(String place) {
    return place.substring(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('_')) + 1);
  }
}
