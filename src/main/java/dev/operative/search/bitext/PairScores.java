package dev.operative.search.bitext;

/// Scores of pairs of paragraphs of two versions: logarithms of how likely it is that they say the same. Paragraphs are counted from 0.
interface PairScores {
  /// The score of a paragraph of each.
  double pair(int i, int j);

  /// The score of a paragraph of the left version and the one after it beside one of the right version; negative infinity
  /// when they cannot be one.
  double leftJoined(int i, int j);

  /// The score of a paragraph of the left version beside one of the right version and the one after it.
  double rightJoined(int i, int j);

  /// The same scores, with paragraphs counted from further down.
  default PairScores from(int left, int right) {
    return new ScoresFrom(this, left, right);
  }
}
