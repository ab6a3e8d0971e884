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
  private final RankingProfile.Translation profile;

  Alternatives(FormAnalyzer analyzer, RankingProfile.Translation profile) {
    this.analyzer = analyzer;
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
    Map<String, Query> renderings = new LinkedHashMap<>();
    Map<String, Query> also = new LinkedHashMap<>();
    for (FormTable.Sense sense : understood(senses, context)) {
      Concept concept = sense.concept();
      List<String> added =
          add(
              renderings,
              searched(concept.in(Languages.bundled().others(language).getFirst()), context),
              1);
      if (!added.isEmpty()) {
        shown.add(new Translation(text, added, concept.source(), concept.evidence()));
      }
      if (!sense.doubtful() && Lexicon.listsTerms(concept.source())) {
        List<String> names = add(also, others(text, concept.in(language)), profile.otherName());
        if (!names.isEmpty()) {
          shown.add(new Translation(text, names, concept.source(), 0));
        }
      }
    }
    return new QuerySegment(
        typed,
        language,
        List.copyOf(also.values()),
        List.copyOf(renderings.values()),
        fallback(text, language, senses),
        shown);
  }

  /// The names of neighbouring matters.
  private Fallback fallback(String text, Language language, List<FormTable.Sense> senses) {
    Map<String, Query> own = new LinkedHashMap<>();
    Map<String, Query> other = new LinkedHashMap<>();
    List<Translation> shown = new ArrayList<>();
    for (FormTable.Sense sense : senses) {
      if (!sense.doubtful()) {
        for (Concept near : sense.concept().related()) {
          List<String> added =
              new ArrayList<>(
                  add(
                      other,
                      naming(near.in(Languages.bundled().others(language).getFirst())),
                      profile.related()));
          added.addAll(add(own, naming(others(text, near.in(language))), profile.related()));
          if (!added.isEmpty()) {
            shown.add(new Translation(text, added, Lexicon.RELATED, 0));
          }
        }
      }
    }
    return new Fallback(List.copyOf(own.values()), List.copyOf(other.values()), shown);
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

  private List<String> add(Map<String, Query> chosen, List<Rendering> forms, double weight) {
    List<String> added = new ArrayList<>();
    for (Rendering form : withoutLonger(forms)) {
      String key = key(form.text());
      if (chosen.size() < profile.forms() && !chosen.containsKey(key)) {
        chosen.put(key, Clauses.boosted(new Query.Phrase(form.text(), 0), weight));
        added.add(form.text());
      }
    }
    return added;
  }

  /// The forms without those that contain another one: whatever they find, the shorter one finds too.
  private List<Rendering> withoutLonger(List<Rendering> forms) {
    return forms.stream()
        .filter(form -> forms.stream().noneMatch(other -> isPart(other, form)))
        .toList();
  }

  private boolean isPart(Rendering part, Rendering whole) {
    return !part.doubtful()
        && !key(part.text()).equals(key(whole.text()))
        && key(whole.text()).contains(key(part.text()));
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
