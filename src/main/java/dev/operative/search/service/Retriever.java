package dev.operative.search.service;

import dev.operative.search.IndexView;

/// Finds the paragraphs that answer a question: the third step of a search. Safe for use by several threads.
public interface Retriever {
  /// Finds them, tier by tier, until there are enough.
  ///
  /// @throws dev.operative.search.ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  Retrieval retrieve(IndexView view, ExpandedQuestion question);
}
