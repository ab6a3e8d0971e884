package dev.operative.search.wording;

/// A stretch of text in a comparison of two wordings.
///
/// @param kind what became of it
/// @param text the stretch, with the white space that follows it; never empty
public record Change(Kind kind, String text) {
  /// What became of a stretch on the way from the earlier wording to the later one.
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
