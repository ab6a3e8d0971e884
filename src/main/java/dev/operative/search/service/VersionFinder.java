package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import java.util.List;

/// Crosses to the other language without a word being translated: what a query finds in its own language
/// leads to the versions of these paragraphs in the other. Safe for use by several threads.
@FunctionalInterface
public interface VersionFinder {
  /// Finds nothing.
  VersionFinder NONE = (view, typed, language, profile) -> List.of();

  /// The other-language versions of the best results of a query in one language, the best first; a bounded
  /// number, however many results there are.
  ///
  /// @param view where they are looked for
  /// @param typed a query without translations
  /// @param language the language it is in
  List<Version> versions(IndexView view, Query typed, Language language, RankingProfile profile);
}
