package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.Query;
import dev.operative.search.Translation;
import java.util.ArrayList;
import java.util.List;

/// A stretch of bare words that is one thing: a term, or a single word that no table knows.
///
/// @param typed the stretch as typed
/// @param language the language it was typed in
/// @param also what else it is called in its own language
/// @param renderings what it is called in the other language
/// @param translations what was added, to be shown
record Unit(
    Query typed,
    Language language,
    List<Query> also,
    List<Query> renderings,
    List<Translation> translations) {
  private static final double APART = 0.5;

  Unit {
    also = List.copyOf(also);
    renderings = List.copyOf(renderings);
    translations = List.copyOf(translations);
  }

  static Unit untranslated(Query typed, Language language) {
    return new Unit(typed, language, List.of(), List.of(), List.of());
  }

  /// The same unit, found also where its parts stand apart in the other language, though that counts less.
  ///
  /// @param parts what each part is called; empty when it cannot be divided
  Unit orParts(List<Query> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    List<Query> more = new ArrayList<>(renderings);
    more.add(Clauses.boosted(new Query.And(parts), APART));
    return new Unit(typed, language, also, more, translations);
  }

  boolean isExpanded() {
    return !also.isEmpty() || !renderings.isEmpty();
  }

  /// What a paragraph of a language must have for this unit. What was typed in Latin letters is a name as
  /// often as not, and stands as it is in Chinese too.
  Query in(Language wanted) {
    List<Query> forms = new ArrayList<>();
    if (wanted == language) {
      forms.add(typed);
      forms.addAll(also);
    } else {
      forms.addAll(renderings);
      if (renderings.isEmpty() || language == Language.ENGLISH) {
        forms.add(typed);
      }
    }
    return Clauses.or(forms);
  }
}
