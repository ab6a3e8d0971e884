package dev.operative.search.syntax;

import dev.operative.search.query.Query;

/// A piece of what was typed.
sealed interface QueryToken {
  /// UTF-16 offset in the text as typed.
  int start();

  /// A spelling of it that reads the same again.
  String text();

  /// Something that a paragraph can be like.
  ///
  /// @param bare whether it is a plain word, which may be searched as part of a phrase too
  record Atom(int start, String text, Query query, boolean bare) implements QueryToken {}

  /// An operator or a bracket.
  record Sign(int start, String text, Kind kind) implements QueryToken {}

  /// `NEAR/n`
  record Near(int start, String text, int distance) implements QueryToken {}

  /// What signs mean.
  enum Kind {
    AND,
    OR,
    NOT,
    REQUIRED,
    SENTENCE,
    OPEN,
    CLOSE;

    /// Whether it stands between two operands.
    boolean isBinary() {
      return this == AND || this == OR || this == SENTENCE;
    }

    /// Whether it stands before one operand.
    boolean isPrefix() {
      return this == NOT || this == REQUIRED;
    }
  }
}
