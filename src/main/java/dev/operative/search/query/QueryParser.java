package dev.operative.search.query;

/// Reads what people type.
public interface QueryParser {
  /// Reads a query.
  ///
  /// @param text what was typed; blank means every paragraph
  /// @throws QuerySyntaxException when it cannot be read, with the position and the nearest valid reading
  Query parse(String text) throws QuerySyntaxException;
}
