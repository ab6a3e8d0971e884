package dev.operative.search.bitext;

/// Scores of paragraphs that are counted from further down than in other scores.
record ScoresFrom(PairScores scores, int left, int right) implements PairScores {
  @Override
  public double pair(int i, int j) {
    return scores.pair(left + i, right + j);
  }

  @Override
  public double leftJoined(int i, int j) {
    return scores.leftJoined(left + i, right + j);
  }

  @Override
  public double rightJoined(int i, int j) {
    return scores.rightJoined(left + i, right + j);
  }
}
