package dev.operative.search.service;

/// How much of what was asked a paragraph has. Each tier holds all that the tiers before it hold.
public enum Tier {
  /// All the words.
  ALL,
  /// Most of the words, or neighbouring matters in their place.
  MOST,
  /// Few of the words.
  FEW
}
