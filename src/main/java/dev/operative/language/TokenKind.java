package dev.operative.language;

/// The kind of a token.
public enum TokenKind {
  /// A word, as the form that its inflections and spellings share.
  WORD,
  /// The same word as printed.
  PRINTED,
  /// Two hyphenated words written as one, at the place of the first.
  SOLID,
  /// One Chinese character.
  HAN,
  /// The end of a sentence, at a place of its own.
  SENTENCE_END
}
