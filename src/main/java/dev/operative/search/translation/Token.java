package dev.operative.search.translation;

/// A word of English or one character of Chinese.
///
/// @param inflection its key with spelling and plural folded
/// @param start UTF-16 offset in the folded text, inclusive
/// @param end UTF-16 offset in the folded text, exclusive
/// @param kind what it is
public record Token(String inflection, int start, int end, Kind kind) {
  public enum Kind {
    /// A word that carries meaning.
    WORD,
    /// An English word that carries none.
    STOP_WORD,
    /// A Chinese character.
    HAN
  }

  /// Its key with verb and noun endings taken off too.
  String derivation() {
    return kind == Kind.HAN ? inflection : EnglishForms.derivation(inflection);
  }

  public boolean isHan() {
    return kind == Kind.HAN;
  }

  public boolean isStopWord() {
    return kind == Kind.STOP_WORD;
  }
}
