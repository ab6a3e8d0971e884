package dev.operative.search.bitext;

/// A step of the likeliest way through two versions.
///
/// @param left the first paragraph of the left version that it passes, or the next one when it passes none
/// @param right the same of the right version
/// @param margin by how much the way is likelier than the best one that pairs none of these paragraphs as this step
///     does, as the logarithm of a ratio
record Step(Move move, int left, int right, double margin) {
  /// Whether it lets two paragraphs say the same.
  boolean pairs(int i, int j) {
    return move.pairs(i - left, j - right);
  }

  /// The same step in versions that have so many paragraphs before those it was found in.
  Step after(int lefts, int rights) {
    return new Step(move, lefts + left, rights + right, margin);
  }

  Step withMargin(double newMargin) {
    return new Step(move, left, right, newMargin);
  }
}
