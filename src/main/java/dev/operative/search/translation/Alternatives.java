package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.Query;
import dev.operative.search.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses what else to search for where a stretch of the query names something.
final class Alternatives {
  /// How many forms one stretch adds in each language at most.
  static final int LIMIT = 6;

  /// What was typed counts more than another name of it.
  private static final double OTHER_NAME = 0.5;

  /// A form that mostly means something else should decide nothing.
  private static final double DOUBTFUL = 0.3;

  private final FormAnalyzer analyzer;

  Alternatives(FormAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// Makes the unit for a stretch.
  ///
  /// @param text the stretch as typed
  /// @param typed the stretch as a query
  /// @param senses what it may name
  /// @param alone whether it is all that was asked, so that no context tells which of its meanings is meant
  Unit unit(
      String text, Query typed, Language language, List<FormTable.Sense> senses, boolean alone) {
    List<Translation> shown = new ArrayList<>();
    Map<String, Query> renderings = new LinkedHashMap<>();
    Map<String, Query> also = new LinkedHashMap<>();
    for (FormTable.Sense sense : senses) {
      Concept concept = sense.concept();
      List<String> added =
          add(renderings, concept.in(language.other()), sense.doubtful(), alone, 1);
      if (!added.isEmpty()) {
        shown.add(new Translation(text, added, concept.source(), concept.evidence()));
      }
      if (!sense.doubtful() && Lexicon.listsTerms(concept.source())) {
        List<String> names = add(also, others(text, concept.in(language)), false, true, OTHER_NAME);
        if (!names.isEmpty()) {
          shown.add(new Translation(text, names, concept.source(), 0));
        }
      }
    }
    return new Unit(
        typed, language, List.copyOf(also.values()), List.copyOf(renderings.values()), shown);
  }

  private List<String> add(
      Map<String, Query> chosen,
      List<Rendering> forms,
      boolean doubtful,
      boolean alone,
      double factor) {
    List<String> added = new ArrayList<>();
    boolean anyCertain = forms.stream().anyMatch(form -> !form.doubtful());
    for (String text : withoutLonger(forms, alone && anyCertain)) {
      boolean low = doubtful || forms.stream().anyMatch(f -> f.doubtful() && f.text().equals(text));
      String key = key(text);
      if (chosen.size() < LIMIT && !chosen.containsKey(key)) {
        chosen.put(
            key, Clauses.boosted(new Query.Phrase(text, 0), low ? factor * DOUBTFUL : factor));
        added.add(text);
      }
    }
    return added;
  }

  /// The forms without those that contain another one: whatever they find, the shorter one finds too.
  private List<String> withoutLonger(List<Rendering> forms, boolean certainOnly) {
    Set<String> kept = new LinkedHashSet<>();
    for (Rendering form : forms) {
      boolean contained =
          forms.stream()
              .anyMatch(
                  other ->
                      !other.doubtful()
                          && !key(other.text()).equals(key(form.text()))
                          && key(form.text()).contains(key(other.text())));
      if (!contained && !(certainOnly && form.doubtful())) {
        kept.add(form.text());
      }
    }
    return List.copyOf(kept);
  }

  private List<Rendering> others(String typed, List<Rendering> names) {
    String key = key(typed);
    return names.stream()
        .filter(name -> !name.doubtful() && !key(name.text()).contains(key))
        .toList();
  }

  private String key(String text) {
    StringBuilder key = new StringBuilder(" ");
    for (Token token : analyzer.tokens(analyzer.fold(text))) {
      if (!token.isStopWord()) {
        key.append(token.inflection()).append(' ');
      }
    }
    return key.toString();
  }
}
