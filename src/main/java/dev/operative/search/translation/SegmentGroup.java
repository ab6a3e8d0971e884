package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was typed without a space, or as one name, with the segments it is made of.
///
/// @param typed all of it as typed
/// @param language the language it was typed in
/// @param segments what it is made of, at least one
record SegmentGroup(Query typed, Language language, List<QuerySegment> segments) {
  SegmentGroup {
    segments = List.copyOf(segments);
  }

  static SegmentGroup of(QuerySegment segment) {
    return new SegmentGroup(segment.typed(), segment.language(), List.of(segment));
  }

  /// One segment of several that may not be searched apart in the language they were typed in. When only a part of it is
  /// known, that part alone is searched in the other language only when too little is found: food is not the right to
  /// food (粮食权).
  static QuerySegment asOne(Query typed, Language language, List<QuerySegment> segments) {
    List<QuerySegment> known =
        segments.stream().filter(segment -> !segment.renderings().isEmpty()).toList();
    List<Query> renderings =
        known.isEmpty()
            ? List.of()
            : List.of(
                Clauses.and(
                    known.stream().map(segment -> Clauses.or(segment.renderings())).toList()));
    List<Translation> translations =
        known.stream().flatMap(segment -> segment.translations().stream()).toList();
    return known.size() == segments.size()
        ? new QuerySegment(
            typed, language, List.of(), renderings, evidence(segments), Fallback.NONE, translations)
        : QuerySegment.untranslated(typed, language)
            .orFallback(new Fallback(List.of(), renderings, translations));
  }

  /// The weakest evidence of several segments.
  static QuerySegment.Evidence evidence(List<QuerySegment> segments) {
    return segments.stream()
        .map(QuerySegment::evidence)
        .max(Comparator.naturalOrder())
        .orElse(QuerySegment.Evidence.LISTED);
  }

  /// A word as one segment, translated when all it is made of is translated.
  static QuerySegment asOne(Query.Word word, List<SegmentGroup> groups) {
    if (groups.size() != 1) {
      return QuerySegment.untranslated(word, Language.ENGLISH);
    }
    SegmentGroup only = groups.getFirst();
    return only.segments().size() == 1
        ? only.segments().getFirst()
        : asOne(only.typed(), only.language(), only.segments());
  }

  /// What a paragraph of a language must have for all of it.
  Query in(Language wanted) {
    if (segments.size() == 1) {
      return segments.getFirst().in(wanted);
    }
    Query apart = Clauses.and(segments.stream().map(segment -> segment.in(wanted)).toList());
    if (!wanted.equals(language)) {
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
