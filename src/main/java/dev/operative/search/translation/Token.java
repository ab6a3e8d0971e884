package dev.operative.search.translation;

import dev.operative.document.Language;

/// A word, or one character of a language without spaces.
///
/// @param language the language by whose rules it was read
/// @param surface the word as it is compared, before anything is folded
/// @param base its form with spelling and number folded
/// @param lemma its form with spelling and inflection folded, by which words are told apart that only share their stem
/// @param stem its form with all inflections folded, under which the engine finds it
/// @param solid the stem of this word and the next written as one; empty unless a hyphen joins them
/// @param start UTF-16 offset, inclusive
/// @param end UTF-16 offset, exclusive
/// @param kind what it is
public record Token(
    Language language,
    String surface,
    String base,
    String lemma,
    String stem,
    String solid,
    int start,
    int end,
    Kind kind) {
  public enum Kind {
    /// A word that carries meaning.
    WORD,
    /// A word that carries grammar alone.
    FUNCTION_WORD,
    /// A character of a language without spaces.
    CHARACTER,
    /// Such a character that carries grammar alone where it stands by itself.
    FUNCTION_CHARACTER
  }

  public boolean isCharacter() {
    return kind == Kind.CHARACTER || kind == Kind.FUNCTION_CHARACTER;
  }

  public boolean isFunctionWord() {
    return kind == Kind.FUNCTION_WORD;
  }

  /// What it is looked up by: the same stem of two languages may be two words.
  String key() {
    return isCharacter() ? stem : language.code() + ':' + stem;
  }

  /// What this word and the next are looked up by when they are written as one.
  String solidKey() {
    return language.code() + ':' + solid;
  }

  /// Whether it names nothing by itself.
  boolean isEmpty() {
    return kind == Kind.FUNCTION_WORD || kind == Kind.FUNCTION_CHARACTER;
  }

  /// Whether a hyphen joins it to the next word.
  boolean isJoined() {
    return !solid.isEmpty();
  }

  /// The same token as a word that carries meaning.
  Token asWord() {
    return new Token(language, surface, base, lemma, stem, solid, start, end, Kind.WORD);
  }

  Token withSolid(String joined) {
    return new Token(language, surface, base, lemma, stem, joined, start, end, kind);
  }
}
