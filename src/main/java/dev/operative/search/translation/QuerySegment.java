package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryText;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stretch of bare words that is one thing: a term, or a single word that no table knows.
///
/// @param typed the stretch as typed
/// @param rules the rules of the language it was typed in
/// @param also what else it is called in its own language
/// @param renderings what it is called in each other language that has a name for it
/// @param evidence what vouches for the renderings
/// @param fallback what may stand for it when too little is found
/// @param translations what was added, to be shown
record QuerySegment(
    Query typed,
    LanguageRules rules,
    List<Query> also,
    Map<Language, List<Query>> renderings,
    Evidence evidence,
    Fallback fallback,
    List<Translation> translations) {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+");

  /// What vouches for a rendering.
  enum Evidence {
    /// A table of terms, verbs or addressees.
    LISTED,
    /// Nothing but what an index taught.
    LEARNT
  }

  QuerySegment {
    also = List.copyOf(also);
    renderings = Map.copyOf(renderings);
    translations = List.copyOf(translations);
  }

  static QuerySegment untranslated(Query typed, LanguageRules rules) {
    return new QuerySegment(
        typed, rules, List.of(), Map.of(), Evidence.LISTED, Fallback.NONE, List.of());
  }

  /// The language it was typed in.
  Language language() {
    return rules.language();
  }

  /// The same segment, found also where its parts stand apart in another language; where they do in its own, when too
  /// little is found.
  ///
  /// @param parts the parts as typed, and what each is called; empty when it cannot be divided
  QuerySegment orParts(List<QuerySegment> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    Map<Language, List<Query>> more = joined(renderings, Clauses.all(parts, language()));
    List<Query> own = new ArrayList<>(fallback.own());
    own.add(new Query.And(parts.stream().map(QuerySegment::typed).toList()));
    return new QuerySegment(
        typed,
        rules,
        also,
        more,
        evidence,
        new Fallback(own, fallback.others(), fallback.translations()),
        translations);
  }

  /// The same segment, for which other names may stand as well.
  ///
  /// @param own in the language it was typed in
  /// @param others in each other language that has any
  /// @param added the names, to be shown
  QuerySegment or(List<Query> own, Map<Language, List<Query>> others, List<Translation> added) {
    return new QuerySegment(
        typed,
        rules,
        joined(also, own),
        joined(renderings, others),
        evidence,
        fallback,
        joined(translations, added));
  }

  /// The segment as it is searched when too little is found.
  QuerySegment loosely() {
    return new QuerySegment(
        typed,
        rules,
        joined(also, fallback.own()),
        joined(renderings, fallback.others()),
        evidence,
        Fallback.NONE,
        translations);
  }

  /// The segment as it is searched however little is found.
  QuerySegment strictly() {
    return new QuerySegment(typed, rules, also, renderings, evidence, Fallback.NONE, translations);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Map<Language, List<Query>> joined(
      Map<Language, List<Query>> some, Map<Language, List<Query>> more) {
    Map<Language, List<Query>> joined = new HashMap<>(some);
    more.forEach((language, queries) -> joined.merge(language, queries, QuerySegment::joined));
    return joined;
  }

  /// Whether a table of terms lists it.
  boolean isTerm() {
    return translations.stream().anyMatch(shown -> Lexicon.listsTerms(shown.source()));
  }

  /// How many words were typed, or Chinese characters.
  int length() {
    return (int) WORD.matcher(QueryText.print(typed)).results().count();
  }

  boolean isExpanded() {
    return !also.isEmpty() || !renderings.isEmpty();
  }

  /// Whether a paragraph of a language may lack it where others are listed: a rendering that was only learnt may be
  /// wrong, and must not keep a paragraph from being found.
  boolean maySpare(Language wanted) {
    return evidence == Evidence.LEARNT && !wanted.equals(language());
  }

  /// What must be counted apart in its own language: that some words are one name was only learnt, and must not make
  /// fewer paragraphs match.
  List<Query> counted() {
    return evidence == Evidence.LEARNT && typed instanceof Query.And(List<Query> words)
        ? words
        : List.of(in(language()));
  }

  /// The languages in which it has a name that is known: none when no table knows it.
  Set<Language> named() {
    Set<Language> named = new HashSet<>(renderings.keySet());
    if (!named.isEmpty()) {
      named.add(language());
    }
    return named;
  }

  /// What it is called in a language, as typed in its own; nothing where no name is known.
  List<Query> names(Language wanted) {
    return wanted.equals(language()) && !renderings.isEmpty() ? List.of(typed) : renderings(wanted);
  }

  /// What it is called in another language; nothing when it has no name there.
  List<Query> renderings(Language wanted) {
    return renderings.getOrDefault(wanted, List.of());
  }

  /// What a paragraph of a language must have for this segment. What was typed in letters of an alphabet is a name as
  /// often as not, and stands as it is in other languages too.
  Query in(Language wanted) {
    List<Query> forms = new ArrayList<>();
    if (wanted.equals(language())) {
      forms.add(typed);
      forms.addAll(also);
    } else {
      forms.addAll(renderings(wanted));
      if (forms.isEmpty() || rules.isSpaced()) {
        forms.add(typed);
      }
    }
    return Clauses.or(forms);
  }
}
