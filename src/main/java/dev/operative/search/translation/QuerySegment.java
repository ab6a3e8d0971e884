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
/// @param evidence what vouches for the renderings
/// @param fallback what may stand for it when too little is found
/// @param translations what was added, to be shown
record QuerySegment(
    Query typed,
    Language language,
    List<Query> also,
    List<Query> renderings,
    Evidence evidence,
    Fallback fallback,
    List<Translation> translations) {
  /// What vouches for a rendering.
  enum Evidence {
    /// A table of terms, verbs or addressees.
    LISTED,
    /// Nothing but what an index taught.
    LEARNT
  }

  QuerySegment {
    also = List.copyOf(also);
    renderings = List.copyOf(renderings);
    translations = List.copyOf(translations);
  }

  static QuerySegment untranslated(Query typed, Language language) {
    return new QuerySegment(
        typed, language, List.of(), List.of(), Evidence.LISTED, Fallback.NONE, List.of());
  }

  /// The same segment, found also where its parts stand apart in the other language; where they do in its own, when too
  /// little is found.
  ///
  /// @param parts the parts as typed, and what each is called; empty when it cannot be divided
  QuerySegment orParts(List<QuerySegment> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    List<Query> more = new ArrayList<>(renderings);
    more.add(new Query.And(parts.stream().map(part -> Clauses.or(part.renderings())).toList()));
    List<Query> own = new ArrayList<>(fallback.own());
    own.add(new Query.And(parts.stream().map(QuerySegment::typed).toList()));
    return new QuerySegment(
        typed,
        language,
        also,
        more,
        evidence,
        new Fallback(own, fallback.other(), fallback.translations()),
        translations);
  }

  /// The same segment with something that may stand for it when too little is found.
  QuerySegment orFallback(Fallback loose) {
    return new QuerySegment(typed, language, also, renderings, evidence, loose, translations);
  }

  /// The segment as it is searched when too little is found.
  QuerySegment loosely() {
    return new QuerySegment(
        typed,
        language,
        joined(also, fallback.own()),
        joined(renderings, fallback.other()),
        evidence,
        Fallback.NONE,
        translations);
  }

  /// The segment as it is searched however little is found.
  QuerySegment strictly() {
    return new QuerySegment(
        typed, language, also, renderings, evidence, Fallback.NONE, translations);
  }

  private static List<Query> joined(List<Query> some, List<Query> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  boolean isExpanded() {
    return !also.isEmpty() || !renderings.isEmpty();
  }

  /// Whether a paragraph of a language may lack it where others are listed: a rendering that was only learnt may be
  /// wrong, and must not keep a paragraph from being found.
  boolean maySpare(Language wanted) {
    return evidence == Evidence.LEARNT && !wanted.equals(language);
  }

  /// What must be counted apart in its own language: that some words are one name was only learnt, and must not make
  /// fewer paragraphs match.
  List<Query> counted() {
    return evidence == Evidence.LEARNT && typed instanceof Query.And(List<Query> words)
        ? words
        : List.of(in(language));
  }

  /// What a paragraph of a language must have for this segment. What was typed in Latin letters is a name as
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
