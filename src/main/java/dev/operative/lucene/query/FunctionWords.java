package dev.operative.lucene.query;

import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.query.Query;
import java.util.List;

/// Words that may be missing where others are asked for.
final class FunctionWords {
  private FunctionWords() {}

  /// The clauses that must match: all but words that carry grammar alone, unless nothing else would be left.
  static List<Query> withoutOptional(List<Query> clauses) {
    boolean others =
        clauses.stream().anyMatch(clause -> !isOptional(clause) && !(clause instanceof Query.Not));
    return others ? clauses.stream().filter(clause -> !isOptional(clause)).toList() : clauses;
  }

  private static boolean isOptional(Query clause) {
    return clause instanceof Query.Word(String text) && TypedText.isFunctionWord(text);
  }
}
