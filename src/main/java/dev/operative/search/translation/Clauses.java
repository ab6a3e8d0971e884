package dev.operative.search.translation;

import dev.operative.search.query.Query;
import java.util.List;

/// Puts queries together without wrapping a single one.
final class Clauses {
  private Clauses() {}

  static Query and(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
  }

  static Query or(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.Or(clauses);
  }

  static Query boosted(Query clause, double factor) {
    return factor == 1 ? clause : new Query.Boosted(clause, factor);
  }
}
