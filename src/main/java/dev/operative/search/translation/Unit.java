package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A stretch of bare words that is one thing: a term, or a single word that no table knows.
///
/// @param typed the stretch as typed
/// @param language the language it was typed in
/// @param also what else it is called in its own language
/// @param renderings what it is called in the other language
/// @param looser what may stand for it when too little is found
/// @param translations what was added, to be shown
record Unit(
    Query typed,
    Language language,
    List<Query> also,
    List<Query> renderings,
    Looser looser,
    List<Translation> translations) {
  private static final double APART = 0.5;

  Unit {
    also = List.copyOf(also);
    renderings = List.copyOf(renderings);
    translations = List.copyOf(translations);
  }

  static Unit untranslated(Query typed, Language language) {
    return new Unit(typed, language, List.of(), List.of(), Looser.NONE, List.of());
  }

  /// The same unit, found also where its parts stand apart in the other language, though that counts less; where
  /// they do in its own, when too little is found.
  ///
  /// @param parts the parts as typed, and what each is called; empty when it cannot be divided
  Unit orParts(List<Unit> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    List<Query> more = new ArrayList<>(renderings);
    more.add(apart(parts.stream().map(part -> Clauses.or(part.renderings())).toList()));
    List<Query> own = new ArrayList<>(looser.own());
    own.add(apart(parts.stream().map(Unit::typed).toList()));
    return new Unit(
        typed,
        language,
        also,
        more,
        new Looser(own, looser.other(), looser.translations()),
        translations);
  }

  /// The same unit with something that may stand for it when too little is found.
  Unit orLooser(Looser loose) {
    return new Unit(typed, language, also, renderings, loose, translations);
  }

  private static Query apart(List<Query> parts) {
    return Clauses.boosted(new Query.And(parts), APART);
  }

  /// The unit as it is searched when too little is found.
  Unit loosely() {
    return new Unit(
        typed,
        language,
        joined(also, looser.own()),
        joined(renderings, looser.other()),
        Looser.NONE,
        translations);
  }

  /// The unit as it is searched however little is found.
  Unit strictly() {
    return new Unit(typed, language, also, renderings, Looser.NONE, translations);
  }

  private static List<Query> joined(List<Query> some, List<Query> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  boolean isExpanded() {
    return !also.isEmpty() || !renderings.isEmpty();
  }

  /// What a paragraph of a language must have for this unit. What was typed in Latin letters is a name as
  /// often as not, and stands as it is in Chinese too.
  Query in(Language wanted) {
    List<Query> forms = new ArrayList<>();
    if (wanted.equals(language)) {
      forms.add(typed);
      forms.addAll(also);
    } else {
      forms.addAll(renderings);
      if (renderings.isEmpty() || language.equals(Language.ENGLISH)) {
        forms.add(typed);
      }
    }
    return Clauses.or(forms);
  }
}
