package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A stretch that was typed without a space, or as one name, with the segments it is made of.
///
/// @param typed all of it as typed
/// @param rules the rules of the language it was typed in
/// @param segments what it is made of, at least one
record SegmentGroup(Query typed, LanguageRules rules, List<QuerySegment> segments) {
  SegmentGroup {
    segments = List.copyOf(segments);
  }

  static SegmentGroup of(QuerySegment segment) {
    return new SegmentGroup(segment.typed(), segment.rules(), List.of(segment));
  }

  /// All of it as one segment, which may not be searched apart in the language it was typed in. Where only a part of it is
  /// known in another language, that part alone is searched there only when too little is found: food is not the right to
  /// food (粮食权).
  QuerySegment asOne() {
    if (segments.size() == 1) {
      return segments.getFirst();
    }
    Map<Language, List<Query>> whole = Clauses.all(segments, rules.language());
    Map<Language, List<Query>> partial = new HashMap<>();
    List<Translation> loose = new ArrayList<>();
    Clauses.named(segments, rules.language()).stream()
        .filter(language -> !whole.containsKey(language))
        .forEach(language -> partial.put(language, List.of(Clauses.known(segments, language))));
    List<Translation> added = new ArrayList<>();
    segments.stream()
        .filter(segment -> !segment.renderings().isEmpty())
        .flatMap(segment -> segment.translations().stream())
        .forEach(
            translation -> {
              boolean searched =
                  translation.names().keySet().stream()
                      .allMatch(
                          language ->
                              whole.containsKey(language)
                                  || language.equals(rules.language()) && !whole.isEmpty());
              (searched ? added : loose).add(translation);
            });
    return new QuerySegment(
        typed,
        rules,
        List.of(),
        whole,
        whole.isEmpty() ? QuerySegment.Evidence.LISTED : evidence(segments),
        new Fallback(List.of(), partial, loose),
        added);
  }

  /// The weakest evidence of several segments.
  static QuerySegment.Evidence evidence(List<QuerySegment> segments) {
    return segments.stream()
        .map(QuerySegment::evidence)
        .max(Comparator.naturalOrder())
        .orElse(QuerySegment.Evidence.LISTED);
  }

  /// What a paragraph of a language must have for all of it.
  Query in(Language wanted) {
    if (segments.size() == 1) {
      return segments.getFirst().in(wanted);
    }
    Query apart = Clauses.and(segments.stream().map(segment -> segment.in(wanted)).toList());
    if (!wanted.equals(rules.language())) {
      return apart;
    }
    List<Query> forms = new ArrayList<>();
    forms.add(typed);
    if (segments.stream().anyMatch(segment -> !segment.also().isEmpty())) {
      forms.add(apart);
    }
    return Clauses.or(forms);
  }
}
