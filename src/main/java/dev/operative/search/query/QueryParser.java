package dev.operative.search.query;

import dev.operative.document.Language;

/// Reads what people type.
public interface QueryParser {
  /// Reads a query.
  ///
  /// @param text what was typed; blank means every paragraph
  /// @throws QuerySyntaxException when it cannot be read, with the position and the nearest valid reading
  Query parse(String text) throws QuerySyntaxException;

  /// The language that a text was typed in, as far as its letters tell; the first of all when they do not.
  Language language(String text);
}
