package dev.operative.search.works;

import dev.operative.document.Paragraph;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.List;

/// Matches two stretches of paragraphs in order, so that the sum of what the matched ones share is largest. Two
/// paragraphs of the one side may be one on the other.
final class SimilarStretches {
  /// What shares fewer of its words is not the same paragraph.
  private static final double LEAST = 0.6;

  /// What has the same place is the same paragraph with fewer.
  private static final double LEAST_IN_PLACE = 0.3;

  /// Longer stretches are matched by place alone, or the time would grow with their square.
  private static final int MOST_COMPARED = 250_000;

  private final List<Paragraph> left;
  private final List<Paragraph> right;
  private final List<List<WordedText>> leftWords;
  private final List<List<WordedText>> rightWords;
  private final double[][] best;

  private SimilarStretches(List<Paragraph> left, List<Paragraph> right) {
    this.left = left;
    this.right = right;
    this.leftWords = words(left);
    this.rightWords = words(right);
    this.best = new double[left.size() + 1][right.size() + 1];
  }

  /// A paragraph of the one side that is, or is part of, one of the other, by their numbers from 0.
  record Match(int left, int right) {}

  /// How many paragraphs of each side are taken together.
  private enum Move {
    SKIP_LEFT(1, 0),
    SKIP_RIGHT(0, 1),
    ONE(1, 1),
    BROKEN(1, 2),
    JOINED(2, 1);

    private final int left;
    private final int right;

    Move(int left, int right) {
      this.left = left;
      this.right = right;
    }
  }

  /// The matches in order.
  static List<Match> matches(List<Paragraph> left, List<Paragraph> right) {
    return (long) left.size() * right.size() > MOST_COMPARED
        ? inPlace(left, right)
        : new SimilarStretches(left, right).best();
  }

  private static List<Match> inPlace(List<Paragraph> left, List<Paragraph> right) {
    List<String> places = right.stream().map(paragraph -> paragraph.id().place()).toList();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int j = places.indexOf(left.get(i).id().place());
      if (j >= 0) {
        matches.add(new Match(i, j));
      }
    }
    return matches;
  }

  private List<Match> best() {
    for (int i = left.size(); i >= 0; i--) {
      for (int j = right.size(); j >= 0; j--) {
        for (Move move : Move.values()) {
          if (fits(move, i, j)) {
            best[i][j] = Math.max(best[i][j], value(move, i, j));
          }
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      Move move = chosen(i, j);
      for (int a = 0; a < move.left; a++) {
        for (int b = 0; b < move.right; b++) {
          matches.add(new Match(i + a, j + b));
        }
      }
      i += move.left;
      j += move.right;
    }
    return matches;
  }

  private Move chosen(int i, int j) {
    for (Move move : Move.values()) {
      if (fits(move, i, j) && value(move, i, j) == best[i][j]) {
        return move;
      }
    }
    throw new IllegalStateException("no move leads to the best match");
  }

  private boolean fits(Move move, int i, int j) {
    return i + move.left <= left.size() && j + move.right <= right.size();
  }

  private double value(Move move, int i, int j) {
    double here = move.left * move.right == 0 ? 0 : similarity(move, i, j);
    return here + best[i + move.left][j + move.right];
  }

  /// What the paragraphs of a move share; 0 when that is too little.
  private double similarity(Move move, int i, int j) {
    double shared =
        leftWords.get(move.left - 1).get(i).mostSimilarity(rightWords.get(move.right - 1).get(j));
    boolean inPlace = left.get(i).id().place().equals(right.get(j).id().place());
    return shared >= (inPlace ? LEAST_IN_PLACE : LEAST) ? shared : 0;
  }

  /// The words of each paragraph, and of each with the next one.
  private static List<List<WordedText>> words(List<Paragraph> paragraphs) {
    List<WordedText> alone = new ArrayList<>();
    List<WordedText> joined = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      alone.add(WordedText.of(paragraphs.get(i).text()));
      if (i + 1 < paragraphs.size()) {
        joined.add(WordedText.of(paragraphs.get(i).text() + " " + paragraphs.get(i + 1).text()));
      }
    }
    return List.of(alone, joined);
  }
}
