package dev.operative.search.bitext;

/// Scores pairs by content and place together.
record Evidence(ContentEvidence content, PlaceEvidence places) implements PairScores {
  @Override
  public double pair(int i, int j) {
    return places.pair(i, j) + content.pair(i, j);
  }

  @Override
  public double leftJoined(int i, int j) {
    double place = places.leftJoined(i, j);
    return place == Double.NEGATIVE_INFINITY ? place : place + content.leftJoined(i, j);
  }

  @Override
  public double rightJoined(int i, int j) {
    double place = places.rightJoined(i, j);
    return place == Double.NEGATIVE_INFINITY ? place : place + content.rightJoined(i, j);
  }
}
