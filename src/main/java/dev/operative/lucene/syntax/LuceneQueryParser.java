package dev.operative.lucene.syntax;

import dev.operative.search.FilterValues;
import dev.operative.search.Query;
import dev.operative.search.QueryParser;
import dev.operative.search.QuerySyntaxException;
import java.util.Arrays;

/// Reads what people type.
public final class LuceneQueryParser implements QueryParser {
  /// @param values resolves the values of fields
  public LuceneQueryParser(FilterValues values) {}

  @Override
  public Query parse(String text) throws QuerySyntaxException {
    if (text.isBlank()) {
      return new Query.All();
    }
    return new Query.And(
        Arrays.stream(text.strip().split("\\s+")).<Query>map(Query.Word::new).toList());
  }
}
