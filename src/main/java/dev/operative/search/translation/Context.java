package dev.operative.search.translation;

/// What stands around a stretch of a query. A name with several meanings is understood by the words around it;
/// where there are none, only its usual meaning is searched.
enum Context {
  /// Nothing: the stretch is all that was asked.
  NONE,
  /// Other words.
  OTHER_WORDS
}
