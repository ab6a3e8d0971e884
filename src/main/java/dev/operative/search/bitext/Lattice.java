package dev.operative.search.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All ways through two versions that stay near the diagonal, by dynamic programming.
final class Lattice {
  private static final Move[] MOVES = Move.values();

  /// How far from the diagonal ways are looked for at first, beyond the difference between the two versions.
  private static final int FIRST_REACH = 12;

  /// How many points are looked at, at most: as much memory as a few resolutions take.
  private static final int MOST_POINTS = 1_000_000;

  /// Two paragraphs are not thought of as one when neither of them scores more than this with it.
  private static final double UNLIKE = -8;

  private final int lefts;
  private final int rights;
  private final int reach;
  private final PairScores pairs;
  private final Map<Move, float[]> scores = new EnumMap<>(Move.class);

  /// The likelihood of the best way from each point to the end.
  private final double[] ahead;

  private Lattice(int lefts, int rights, int reach, PairScores pairs) {
    this.lefts = lefts;
    this.rights = rights;
    this.reach = reach;
    this.pairs = pairs;
    int points = (lefts + 1) * (2 * reach + 1);
    for (Move move : MOVES) {
      scores.put(move, new float[points]);
    }
    ahead = new double[points];
    for (int i = lefts; i >= 0; i--) {
      for (int j = last(i); j >= first(i); j--) {
        ahead[at(i, j)] = lookAhead(i, j);
      }
    }
  }

  /// The likeliest way through two versions with so many paragraphs.
  static List<Step> likeliest(int lefts, int rights, PairScores pairs) {
    int widest = Math.min(Math.max(lefts, rights), MOST_POINTS / (lefts + 1) / 2);
    int reach = Math.min(widest, FIRST_REACH + Math.abs(lefts - rights));
    Lattice lattice = new Lattice(lefts, rights, reach, pairs);
    List<Step> way = lattice.way();
    while (reach < widest && lattice.reachesBorder(way)) {
      reach = Math.min(widest, 2 * reach);
      lattice = new Lattice(lefts, rights, reach, pairs);
      way = lattice.way();
    }
    return lattice.withMargins(way);
  }

  private float[] scores(Move move) {
    return Objects.requireNonNull(scores.get(move));
  }

  private double lookAhead(int i, int j) {
    double best = i == lefts && j == rights ? 0 : Double.NEGATIVE_INFINITY;
    for (Move move : MOVES) {
      scores(move)[at(i, j)] =
          isInside(i + move.left(), j + move.right())
              ? (float) (move.likelihood() + score(move, i, j))
              : Float.NEGATIVE_INFINITY;
      best = Math.max(best, through(move, i, j));
    }
    return best;
  }

  private double score(Move move, int i, int j) {
    return switch (move) {
      case PAIR -> pairs.pair(i, j);
      case SWAP -> pair(i, j + 1) + pair(i + 1, j);
      case LEFT_JOINED ->
          Math.max(pair(i, j), pair(i + 1, j)) > UNLIKE
              ? pairs.leftJoined(i, j)
              : Double.NEGATIVE_INFINITY;
      case RIGHT_JOINED ->
          Math.max(pair(i, j), pair(i, j + 1)) > UNLIKE
              ? pairs.rightJoined(i, j)
              : Double.NEGATIVE_INFINITY;
      case LEFT_ONLY, RIGHT_ONLY -> 0;
    };
  }

  /// The score of a pair that was looked at before; negative infinity for one outside.
  private double pair(int i, int j) {
    return isInside(i, j) ? scores(Move.PAIR)[at(i, j)] : Double.NEGATIVE_INFINITY;
  }

  /// The likelihood of a move and of the best way after it.
  private double through(Move move, int i, int j) {
    float score = scores(move)[at(i, j)];
    return score == Float.NEGATIVE_INFINITY
        ? Double.NEGATIVE_INFINITY
        : score + ahead[at(i + move.left(), j + move.right())];
  }

  private List<Step> way() {
    List<Step> way = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < lefts || j < rights) {
      Move best = MOVES[0];
      for (Move move : MOVES) {
        best = through(move, i, j) > through(best, i, j) ? move : best;
      }
      way.add(new Step(best, i, j, Double.POSITIVE_INFINITY));
      i += best.left();
      j += best.right();
    }
    return way;
  }

  private boolean reachesBorder(List<Step> way) {
    return way.stream().anyMatch(step -> Math.abs(step.right() - centre(step.left())) > reach - 2);
  }

  private List<Step> withMargins(List<Step> way) {
    Step[] ofLeft = new Step[lefts];
    Step[] ofRight = new Step[rights];
    for (Step step : way) {
      Arrays.fill(ofLeft, step.left(), step.left() + step.move().left(), step);
      Arrays.fill(ofRight, step.right(), step.right() + step.move().right(), step);
    }
    double[] leftOthers = new double[lefts];
    double[] rightOthers = new double[rights];
    Arrays.fill(leftOthers, Double.NEGATIVE_INFINITY);
    Arrays.fill(rightOthers, Double.NEGATIVE_INFINITY);
    double[] behind = behind();
    for (int i = 0; i <= lefts; i++) {
      for (int j = first(i); j <= last(i); j++) {
        for (Move move : MOVES) {
          double whole = behind[at(i, j)] + through(move, i, j);
          if (whole > Double.NEGATIVE_INFINITY) {
            Step other = new Step(move, i, j, 0);
            for (int k = i; k < i + move.left(); k++) {
              if (!pairsLeftAlike(ofLeft[k], other, k)) {
                leftOthers[k] = Math.max(leftOthers[k], whole);
              }
            }
            for (int k = j; k < j + move.right(); k++) {
              if (!pairsRightAlike(ofRight[k], other, k)) {
                rightOthers[k] = Math.max(rightOthers[k], whole);
              }
            }
          }
        }
      }
    }
    double best = ahead[at(0, 0)];
    return way.stream()
        .map(step -> step.withMargin(best - best(step, leftOthers, rightOthers)))
        .toList();
  }

  /// The best way that pairs none of the paragraphs of a step as it does: where it passes one paragraph of a version, the
  /// best that pairs this one otherwise.
  private static double best(Step step, double[] leftOthers, double[] rightOthers) {
    int i = step.left();
    int j = step.right();
    return switch (step.move()) {
      case PAIR, RIGHT_JOINED, LEFT_ONLY -> leftOthers[i];
      case LEFT_JOINED, RIGHT_ONLY -> rightOthers[j];
      case SWAP -> Math.max(leftOthers[i], leftOthers[i + 1]);
    };
  }

  /// Whether two steps that pass a paragraph of the left version pair it with the same one, or both with none.
  private static boolean pairsLeftAlike(Step one, Step other, int i) {
    if (one.move().right() == 0 || other.move().right() == 0) {
      return one.move().right() == other.move().right();
    }
    for (int j = one.right(); j < one.right() + one.move().right(); j++) {
      if (one.pairs(i, j) && other.pairs(i, j)) {
        return true;
      }
    }
    return false;
  }

  /// Whether two steps that pass a paragraph of the right version pair it with the same one, or both with none.
  private static boolean pairsRightAlike(Step one, Step other, int j) {
    if (one.move().left() == 0 || other.move().left() == 0) {
      return one.move().left() == other.move().left();
    }
    for (int i = one.left(); i < one.left() + one.move().left(); i++) {
      if (one.pairs(i, j) && other.pairs(i, j)) {
        return true;
      }
    }
    return false;
  }

  /// The likelihood of the best way from the tops to each point.
  private double[] behind() {
    double[] behind = new double[ahead.length];
    Arrays.fill(behind, Double.NEGATIVE_INFINITY);
    behind[at(0, 0)] = 0;
    for (int i = 0; i <= lefts; i++) {
      for (int j = first(i); j <= last(i); j++) {
        for (Move move : MOVES) {
          float score = scores(move)[at(i, j)];
          if (score > Float.NEGATIVE_INFINITY) {
            int to = at(i + move.left(), j + move.right());
            behind[to] = Math.max(behind[to], behind[at(i, j)] + score);
          }
        }
      }
    }
    return behind;
  }

  private boolean isInside(int i, int j) {
    return i <= lefts && j >= first(i) && j <= last(i);
  }

  private int first(int i) {
    return Math.max(0, centre(i) - reach);
  }

  private int last(int i) {
    return Math.min(rights, centre(i) + reach);
  }

  /// The point of the diagonal beside a paragraph of the left version.
  private int centre(int i) {
    return lefts == 0 ? 0 : (int) ((long) i * rights / lefts);
  }

  private int at(int i, int j) {
    return i * (2 * reach + 1) + j - centre(i) + reach;
  }
}
