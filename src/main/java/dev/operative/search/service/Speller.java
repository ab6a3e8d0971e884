package dev.operative.search.service;

import java.util.Optional;

/// Knows how words are spelt. Safe for use by several threads.
@FunctionalInterface
public interface Speller {
  /// Knows nothing.
  Speller NONE = text -> Optional.empty();

  /// The query with its misspelt words put right; empty when there is nothing to put right.
  Optional<String> better(String text);
}
