package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses what else to search for where a stretch of the query names something.
final class Alternatives {
  private final FormAnalyzer analyzer;
  private final Languages languages;
  private final RankingProfile.Translation profile;

  Alternatives(FormAnalyzer analyzer, RankingProfile.Translation profile) {
    this.analyzer = analyzer;
    this.languages = analyzer.languages();
    this.profile = profile;
  }

  /// Makes the segment for a stretch.
  ///
  /// @param text the stretch as typed
  /// @param typed the stretch as a query
  /// @param senses what it may name
  /// @param context what stands around it
  QuerySegment segment(
      String text, Query typed, Language language, List<FormTable.Sense> senses, Context context) {
    List<Translation> shown = new ArrayList<>();
    Map<Language, Map<String, Query>> renderings = new LinkedHashMap<>();
    Map<String, Query> also = new LinkedHashMap<>();
    for (FormTable.Sense sense : understood(senses, context)) {
      Concept concept = sense.concept();
      for (Language other : languages.others(language)) {
        List<String> added = add(in(renderings, other), searched(concept.in(other), context), 1);
        if (!added.isEmpty()) {
          shown.add(
              new Translation(text, Map.of(other, added), concept.source(), concept.evidence()));
        }
      }
      if (!sense.doubtful() && Lexicon.listsTerms(concept.source())) {
        List<String> names = add(also, others(text, concept.in(language)), profile.otherName());
        if (!names.isEmpty()) {
          shown.add(new Translation(text, Map.of(language, names), concept.source(), 0));
        }
      }
    }
    return new QuerySegment(
        typed,
        languages.rules(language),
        List.copyOf(also.values()),
        queries(renderings),
        evidence(senses),
        fallback(text, language, senses),
        shown);
  }

  /// The segment that is also searched by the United Nations' words for plain ones which it is, or is part of.
  QuerySegment segment(QuerySegment typed, PlainWords.Use plain) {
    Map<Language, Map<String, Query>> names = new LinkedHashMap<>();
    Map<Language, List<String>> shown = new LinkedHashMap<>();
    double weight = profile.plain() * plain.share();
    for (FormTable.Sense sense : plain.senses()) {
      Concept concept = sense.concept();
      for (Language language : languages.all()) {
        List<Rendering> forms =
            language.equals(typed.language())
                ? others(plain.text(), concept.in(language))
                : concept.in(language);
        put(shown, language, add(in(names, language), forms, weight));
      }
    }
    Map<Language, List<Query>> queries = queries(names);
    List<Query> own = queries.getOrDefault(typed.language(), List.of());
    queries.remove(typed.language());
    return shown.isEmpty()
        ? typed
        : typed.or(
            own, queries, List.of(new Translation(plain.text(), shown, Lexicon.THESAURUS, 0)));
  }

  private static Map<String, Query> in(
      Map<Language, Map<String, Query>> byLanguage, Language language) {
    return byLanguage.computeIfAbsent(language, none -> new LinkedHashMap<>());
  }

  private static Map<Language, List<Query>> queries(Map<Language, Map<String, Query>> byLanguage) {
    Map<Language, List<Query>> queries = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, own) -> {
          if (!own.isEmpty()) {
            queries.put(language, List.copyOf(own.values()));
          }
        });
    return queries;
  }

  private static QuerySegment.Evidence evidence(List<FormTable.Sense> senses) {
    return !senses.isEmpty() && senses.stream().allMatch(sense -> sense.concept().isLearnt())
        ? QuerySegment.Evidence.LEARNT
        : QuerySegment.Evidence.LISTED;
  }

  /// The names of neighbouring matters.
  private Fallback fallback(String text, Language language, List<FormTable.Sense> senses) {
    Map<String, Query> own = new LinkedHashMap<>();
    Map<Language, Map<String, Query>> others = new LinkedHashMap<>();
    List<Translation> shown = new ArrayList<>();
    for (FormTable.Sense sense : senses) {
      if (!sense.doubtful()) {
        for (Concept near : sense.concept().related()) {
          Map<Language, List<String>> added = new LinkedHashMap<>();
          for (Language other : languages.others(language)) {
            put(added, other, add(in(others, other), naming(near.in(other)), profile.related()));
          }
          put(
              added,
              language,
              add(own, naming(others(text, near.in(language))), profile.related()));
          if (!added.isEmpty()) {
            shown.add(new Translation(text, added, Lexicon.RELATED, 0));
          }
        }
      }
    }
    return new Fallback(List.copyOf(own.values()), queries(others), shown);
  }

  private static void put(
      Map<Language, List<String>> added, Language language, List<String> names) {
    if (!names.isEmpty()) {
      added.put(language, names);
    }
  }

  private List<Rendering> naming(List<Rendering> forms) {
    return forms.stream().filter(form -> !form.doubtful()).limit(profile.neighbours()).toList();
  }

  /// The senses that a stretch may have in a context.
  private static List<FormTable.Sense> understood(List<FormTable.Sense> senses, Context context) {
    return context == Context.EXCLUDED
        ? senses.stream().filter(sense -> !sense.doubtful()).toList()
        : senses;
  }

  /// The forms to be searched in a context.
  private static List<Rendering> searched(List<Rendering> forms, Context context) {
    List<Rendering> certain = forms.stream().filter(form -> !form.doubtful()).toList();
    return switch (context) {
      case OTHER_WORDS -> forms;
      case NONE -> certain.isEmpty() ? forms : certain;
      case EXCLUDED -> certain;
    };
  }

  /// A form and what it is compared by.
  private record Keyed(Rendering form, String key) {
    boolean isPartOf(Keyed whole) {
      return !form.doubtful() && !key.equals(whole.key()) && whole.key().contains(key);
    }
  }

  private List<String> add(Map<String, Query> chosen, List<Rendering> forms, double weight) {
    List<Keyed> keyed = forms.stream().map(form -> new Keyed(form, key(form.text()))).toList();
    List<String> added = new ArrayList<>();
    for (Keyed each : keyed) {
      // Whatever a longer form finds, one that is part of it finds too.
      if (chosen.size() < profile.forms()
          && !chosen.containsKey(each.key())
          && keyed.stream().noneMatch(other -> other.isPartOf(each))) {
        String text = each.form().text();
        chosen.put(each.key(), Clauses.boosted(new Query.Phrase(text, 0), weight));
        added.add(text);
      }
    }
    return added;
  }

  private List<Rendering> others(String typed, List<Rendering> names) {
    String key = key(typed);
    return names.stream()
        .filter(name -> !name.doubtful() && !key(name.text()).contains(key))
        .toList();
  }

  private String key(String text) {
    StringBuilder key = new StringBuilder(" ");
    for (Token token : analyzer.tokens(analyzer.language(text), text)) {
      if (!token.isFunctionWord()) {
        key.append(token.base()).append(' ');
      }
    }
    return key.toString();
  }
}
