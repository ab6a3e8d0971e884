package dev.operative.search.bitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Finds what stands elsewhere in the other version among the paragraphs that are left over in both.
final class MovedPairs {
  /// What a pair must score, and by how much it must score more than any other of its paragraphs.
  private static final double ALIKE = 2.5;

  private static final double CLEAR = Math.log(20);

  private static final int NONE = -1;

  private MovedPairs() {}

  /// The pairs of paragraphs that are clearly most like each other.
  ///
  /// @param lefts paragraphs of the left version
  /// @param rights paragraphs of the right version
  static List<Pair> among(List<Integer> lefts, List<Integer> rights, ContentEvidence content) {
    Map<Integer, Integer> likestLeft = new HashMap<>();
    for (int j : rights) {
      likestLeft.put(j, likest(lefts, i -> content.pair(i, j)));
    }
    List<Pair> moved = new ArrayList<>();
    for (int i : lefts) {
      int j = likest(rights, each -> content.pair(i, each));
      if (j != NONE && likestLeft.getOrDefault(j, NONE) == i) {
        moved.add(new Pair(i, j));
      }
    }
    return moved;
  }

  /// The paragraph that scores clearly most; -1 when none does.
  private static int likest(List<Integer> paragraphs, ToDoubleFunction<Integer> score) {
    int likest = NONE;
    double best = ALIKE;
    double next = Double.NEGATIVE_INFINITY;
    for (int each : paragraphs) {
      double scored = score.applyAsDouble(each);
      if (scored >= best) {
        next = likest == NONE ? next : best;
        likest = each;
        best = scored;
      } else {
        next = Math.max(next, scored);
      }
    }
    return best - next < CLEAR ? NONE : likest;
  }
}
