package dev.operative.search.translation;

/// A word of English or one character of Chinese.
///
/// @param inflection its key with spelling and plural folded
/// @param derivation its key with verb and noun endings taken off too
/// @param start UTF-16 offset in the folded text, inclusive
/// @param end UTF-16 offset in the folded text, exclusive
/// @param kind what it is
record Token(String inflection, String derivation, int start, int end, Kind kind) {
  enum Kind {
    /// A word that carries meaning.
    WORD,
    /// An English word that carries none.
    STOP_WORD,
    /// A Chinese character.
    HAN
  }

  boolean isHan() {
    return kind == Kind.HAN;
  }

  boolean isStopWord() {
    return kind == Kind.STOP_WORD;
  }
}
