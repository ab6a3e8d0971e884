package dev.operative.search.translation;

/// The surroundings of a stretch of a query, by which a name with several meanings is understood.
enum Context {
  /// Nothing: the stretch is all that was asked, and only what it mostly means is searched.
  NONE,
  /// Other words, which tell the meanings apart.
  OTHER_WORDS,
  /// Nothing, and the stretch is what must not be there: only what it certainly means is excluded.
  EXCLUDED
}
