package dev.operative.search.bitext;

/// A step through two versions from their tops, by the number of paragraphs that it passes in each.
enum Move {
  /// A paragraph of each, which say the same.
  PAIR(1, 1, 1),

  /// Two neighbours of each, the first of which says what the second of the other version says: notes stand in the order
  /// of words, which differs from language to language.
  SWAP(2, 2, 1 / 150.0),

  /// Two paragraphs that are one in the right version.
  LEFT_JOINED(2, 1, 1 / 150.0),

  /// Two paragraphs that are one in the left version.
  RIGHT_JOINED(1, 2, 1 / 150.0),

  /// A paragraph that only the left version has.
  LEFT_ONLY(1, 0, 1 / 200.0),

  /// A paragraph that only the right version has.
  RIGHT_ONLY(0, 1, 1 / 200.0);

  private final int left;
  private final int right;
  private final double likelihood;

  Move(int left, int right, double share) {
    this.left = left;
    this.right = right;
    this.likelihood = Math.log(share);
  }

  /// How many paragraphs of the left version it passes.
  int left() {
    return left;
  }

  /// How many paragraphs of the right version it passes.
  int right() {
    return right;
  }

  /// How often it comes beside pairs where numbers do not join the versions, as a logarithm.
  double likelihood() {
    return likelihood;
  }

  /// Whether it lets two of the paragraphs that it passes say the same.
  ///
  /// @param i the place of the one of the left version among them
  /// @param j the place of the one of the right version
  boolean pairs(int i, int j) {
    return i >= 0 && i < left && j >= 0 && j < right && (this != SWAP || i != j);
  }
}
