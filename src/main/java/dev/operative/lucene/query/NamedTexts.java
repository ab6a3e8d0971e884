package dev.operative.lucene.query;

import dev.operative.document.work.TextKey;
import dev.operative.search.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Clauses that do nothing but name texts: [Query.TextIn], boosted or not. Some such become one query, so that all of their texts
/// are looked up and met together.
final class NamedTexts {
  private NamedTexts() {}

  /// Whether texts are all that a clause names.
  static boolean areAllOf(Query clause) {
    return switch (clause) {
      case Query.TextIn texts -> true;
      case Query.Boosted(Query boosted, double factor) -> areAllOf(boosted);
      default -> false;
    };
  }

  /// What finds what any of some such clauses finds.
  static TextsQuery any(List<Query> clauses) {
    Map<TextKey, Float> scores = new HashMap<>();
    clauses.forEach(clause -> add(clause, 1, scores));
    return new TextsQuery(scores);
  }

  private static void add(Query clause, double factor, Map<TextKey, Float> scores) {
    switch (clause) {
      case Query.TextIn texts ->
          texts.texts().forEach(text -> scores.merge(text, (float) factor, Math::max));
      case Query.Boosted(Query boosted, double more) -> add(boosted, factor * more, scores);
      default -> throw new IllegalArgumentException("names no texts: " + clause);
    }
  }
}
