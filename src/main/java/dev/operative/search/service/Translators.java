package dev.operative.search.service;

import dev.operative.search.IndexView;

/// Gives the translator for an index. Safe for use by several threads.
@FunctionalInterface
public interface Translators {
  /// Translate nothing.
  Translators NONE = view -> Translator.NONE;

  /// The translator that knows, beside what it knows anyway, what was learnt from the commit of a view.
  Translator on(IndexView view);
}
