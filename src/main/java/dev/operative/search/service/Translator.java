package dev.operative.search.service;

import dev.operative.search.query.Query;
import java.util.List;
import java.util.Optional;

/// Knows what things are called in both languages. Safe for use by several threads.
public interface Translator {
  /// Adds the other language, and other names in its own, to a query.
  Expansion translate(Query query);

  /// Adds nothing to a query, and only says how it may be widened.
  Expansion keep(Query query);

  /// Searches what was typed and nothing else.
  Translator NONE =
      new Translator() {
        @Override
        public Expansion translate(Query query) {
          return keep(query);
        }

        @Override
        public Expansion keep(Query query) {
          return new Expansion(
              query, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        }
      };
}
