package dev.operative.search.bitext;

import dev.operative.document.Paragraph;
import dev.operative.document.work.Doubt;
import dev.operative.search.works.Bead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The likeliest alignment of two versions by what they say and where they say it.
final class ContentAlignment {
  /// With so many paragraphs, versions are aligned piece by piece.
  private static final int MANY = 1000;

  /// What a pair must score to stand between two pieces.
  private static final double PLAIN = 8;

  /// An alternative that is less than 20 times less likely is a close one.
  private static final double CLOSE = Math.log(20);

  /// A pair that scores less is contradicted by its content.
  private static final double CONTRADICTED = -2.5;

  private final List<Paragraph> left;
  private final List<Paragraph> right;
  private final ContentEvidence content;
  private final Evidence evidence;

  ContentAlignment(List<Paragraph> left, List<Paragraph> right, ContentEvidence content) {
    this.left = left;
    this.right = right;
    this.content = content;
    evidence = new Evidence(content, new PlaceEvidence(left, right));
  }

  /// Beads in which every paragraph is once.
  List<Bead> beads() {
    List<Step> steps = steps();
    List<Pair> moved = moved(steps);
    Set<Integer> movedLeft = new HashSet<>();
    Set<Integer> movedRight = new HashSet<>();
    List<Bead> beads = new ArrayList<>();
    for (Pair pair : moved) {
      movedLeft.add(pair.left());
      movedRight.add(pair.right());
      beads.add(bead(pair.left(), 1, pair.right(), 1, Set.of()));
    }
    for (Step step : steps) {
      int i = step.left();
      int j = step.right();
      switch (step.move()) {
        case PAIR -> beads.add(pair(i, j, step));
        case SWAP -> {
          beads.add(pair(i, j + 1, step));
          beads.add(pair(i + 1, j, step));
        }
        case LEFT_JOINED -> beads.add(bead(i, 2, j, 1, doubts(step)));
        case RIGHT_JOINED -> beads.add(bead(i, 1, j, 2, doubts(step)));
        case LEFT_ONLY -> {
          if (!movedLeft.contains(i)) {
            beads.add(bead(i, 1, j, 0, doubts(step)));
          }
        }
        case RIGHT_ONLY -> {
          if (!movedRight.contains(j)) {
            beads.add(bead(i, 0, j, 1, doubts(step)));
          }
        }
      }
    }
    return beads;
  }

  /// The steps of the likeliest way.
  private List<Step> steps() {
    if (Math.max(left.size(), right.size()) < MANY) {
      return Lattice.likeliest(left.size(), right.size(), evidence);
    }
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Pair anchor : Anchors.inOrder(content.plainPairs(PLAIN))) {
      steps.addAll(piece(i, anchor.left(), j, anchor.right()));
      steps.add(new Step(Move.PAIR, anchor.left(), anchor.right(), Double.POSITIVE_INFINITY));
      i = anchor.left() + 1;
      j = anchor.right() + 1;
    }
    steps.addAll(piece(i, left.size(), j, right.size()));
    return steps;
  }

  /// The steps between two anchors.
  private List<Step> piece(int left, int leftEnd, int right, int rightEnd) {
    return Lattice.likeliest(leftEnd - left, rightEnd - right, evidence.from(left, right)).stream()
        .map(step -> step.after(left, right))
        .toList();
  }

  private List<Pair> moved(List<Step> steps) {
    List<Integer> lefts =
        steps.stream().filter(step -> step.move() == Move.LEFT_ONLY).map(Step::left).toList();
    List<Integer> rights =
        steps.stream().filter(step -> step.move() == Move.RIGHT_ONLY).map(Step::right).toList();
    return MovedPairs.among(lefts, rights, content);
  }

  private Bead pair(int i, int j, Step step) {
    Set<Doubt> doubts = doubts(step);
    if (content.pair(i, j) < CONTRADICTED) {
      doubts.add(Doubt.CONTENT_DIFFERS);
    }
    return bead(i, 1, j, 1, doubts);
  }

  private static Set<Doubt> doubts(Step step) {
    return step.margin() < CLOSE
        ? EnumSet.of(Doubt.CLOSE_ALTERNATIVE)
        : EnumSet.noneOf(Doubt.class);
  }

  private Bead bead(int i, int lefts, int j, int rights, Set<Doubt> doubts) {
    return new Bead(left.subList(i, i + lefts), right.subList(j, j + rights), doubts);
  }
}
