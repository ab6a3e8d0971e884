package dev.operative.search.service;

import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;

/// Knows what things are called in several languages. Safe for use by several threads.
public interface Translator {
  /// Adds the other languages, and other names in its own, to a query.
  ExpandedQuery translate(Query query, RankingProfile profile);

  /// Adds nothing to a query, and only says how it may be widened.
  ExpandedQuery keep(Query query, RankingProfile profile);

  /// Adds the other languages to a query as the default profile says.
  default ExpandedQuery translate(Query query) {
    return translate(query, RankingProfile.DEFAULT);
  }

  /// Searches what was typed and nothing else.
  Translator NONE =
      new Translator() {
        @Override
        public ExpandedQuery translate(Query query, RankingProfile profile) {
          return ExpandedQuery.asTyped(query);
        }

        @Override
        public ExpandedQuery keep(Query query, RankingProfile profile) {
          return ExpandedQuery.asTyped(query);
        }
      };
}
