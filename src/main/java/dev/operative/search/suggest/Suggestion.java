package dev.operative.search.suggest;

/// A completion of what is being typed.
///
/// @param text what it is called
/// @param kind what it is
/// @param query the query that finds it
/// @param count how many paragraphs match the query as it stands, 1 or more
public record Suggestion(String text, Kind kind, String query, long count) {
  /// What a suggestion comes from.
  public enum Kind {
    SYMBOL,
    TERM,
    VERB,
    WORD,
    TITLE
  }
}
