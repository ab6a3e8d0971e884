package dev.operative.search.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what stands elsewhere in the other version among the paragraphs that are left over in both.
final class MovedPairs {
  /// What a pair must score, and by how much it must score more than any other of its paragraphs.
  private static final double ALIKE = 2.5;

  private static final double CLEAR = Math.log(20);

  /// How many pairs are scored, at most: of two versions with more left over, only the pairs are looked at that have a
  /// feature which no other paragraph has.
  private static final long MOST_SCORED = 1_000_000;

  private static final int NONE = -1;

  private MovedPairs() {}

  /// The pairs of paragraphs that are clearly most like each other.
  ///
  /// @param lefts paragraphs of the left version
  /// @param rights paragraphs of the right version
  static List<Pair> among(List<Integer> lefts, List<Integer> rights, ContentEvidence content) {
    return (long) lefts.size() * rights.size() > MOST_SCORED
        ? plain(lefts, rights, content)
        : likest(lefts, rights, content);
  }

  private static List<Pair> likest(
      List<Integer> lefts, List<Integer> rights, ContentEvidence content) {
    Likest ofLefts = new Likest(lefts.size());
    Likest ofRights = new Likest(rights.size());
    for (int i = 0; i < lefts.size(); i++) {
      for (int j = 0; j < rights.size(); j++) {
        double score = content.pair(lefts.get(i), rights.get(j));
        ofLefts.add(i, j, score);
        ofRights.add(j, i, score);
      }
    }
    List<Pair> moved = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      int j = ofLefts.of(i);
      if (j != NONE && ofRights.of(j) == i) {
        moved.add(new Pair(lefts.get(i), rights.get(j)));
      }
    }
    return moved;
  }

  /// The pairs that share what no other paragraph has, where neither of the two shares such a thing with another.
  private static List<Pair> plain(
      List<Integer> lefts, List<Integer> rights, ContentEvidence content) {
    Set<Integer> leftOver = new HashSet<>(lefts);
    Set<Integer> rightOver = new HashSet<>(rights);
    List<Pair> plain =
        content.plainPairs(ALIKE + CLEAR).stream()
            .filter(pair -> leftOver.contains(pair.left()) && rightOver.contains(pair.right()))
            .toList();
    Set<Integer> leftTwice = twice(plain.stream().map(Pair::left));
    Set<Integer> rightTwice = twice(plain.stream().map(Pair::right));
    return plain.stream()
        .filter(pair -> !leftTwice.contains(pair.left()) && !rightTwice.contains(pair.right()))
        .toList();
  }

  /// Those that are there more than once.
  private static Set<Integer> twice(Stream<Integer> paragraphs) {
    Set<Integer> seen = new HashSet<>();
    return paragraphs.filter(paragraph -> !seen.add(paragraph)).collect(Collectors.toSet());
  }

  /// For each paragraph of one version the one of the other version that scores most with it, and by how much.
  private static final class Likest {
    private final int[] likest;
    private final double[] best;
    private final double[] next;

    Likest(int paragraphs) {
      likest = new int[paragraphs];
      best = new double[paragraphs];
      next = new double[paragraphs];
      Arrays.fill(likest, NONE);
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
    }

    void add(int paragraph, int other, double score) {
      if (score > best[paragraph]) {
        next[paragraph] = best[paragraph];
        best[paragraph] = score;
        likest[paragraph] = other;
      } else {
        next[paragraph] = Math.max(next[paragraph], score);
      }
    }

    /// The one that scores clearly most; -1 when none does.
    int of(int paragraph) {
      return best[paragraph] < ALIKE || best[paragraph] - next[paragraph] < CLEAR
          ? NONE
          : likest[paragraph];
    }
  }
}
