package dev.operative.search.bitext;

import java.util.Set;

/// Finds what a text names: a term and its renderings in other languages are one concept.
@FunctionalInterface
public interface ConceptFinder {
  /// Finds nothing, so that versions are aligned without known renderings.
  ConceptFinder NONE = text -> Set.of();

  /// The concepts that a text in any language names, under names that no language shapes; empty when it names none that
  /// are known.
  Set<String> concepts(String text);
}
