package dev.operative.lucene.query;

import dev.operative.document.Language;
import java.util.Map;
import org.apache.lucene.search.Query;

/// A query in Lucene's form.
///
/// @param whole finds and scores provisions
/// @param byLanguage the same as the text of each language is judged by it; empty when it asks of no text
public record CompiledQuery(Query whole, Map<Language, Query> byLanguage) {
  public CompiledQuery {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// What matches in the text of a language.
  Query in(Language language) {
    return byLanguage.getOrDefault(language, whole);
  }
}
