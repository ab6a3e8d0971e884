package dev.operative.search.service;

import dev.operative.search.TermDictionary;
import java.util.Optional;

/// Knows how words are spelt. Safe for use by several threads.
@FunctionalInterface
public interface Speller {
  /// Knows nothing.
  Speller NONE = (text, terms) -> Optional.empty();

  /// The query with its misspelt words put right; empty when there is nothing to put right.
  ///
  /// @param terms the words there are
  Optional<String> better(String text, TermDictionary terms);
}
