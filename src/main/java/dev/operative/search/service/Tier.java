package dev.operative.search.service;

/// A tier of results: how much of what was asked a provision has. Each tier holds all that the tiers before it hold.
public enum Tier {
  /// All the words.
  ALL("all"),
  /// Most of the words, or neighbouring matters in their place.
  MOST("most"),
  /// Any of the words: only the best of what has any is found.
  ANY("any"),
  /// Perhaps none of the words, but their meaning.
  MEANING("meaning");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  /// What results of this tier are marked with: `all`, `most`, `any`, `meaning`.
  public String word() {
    return word;
  }
}
