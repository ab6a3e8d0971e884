package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.List;

/// What was typed without a space, or as one name, with the units it is made of.
///
/// @param typed all of it as typed
/// @param language the language it was typed in
/// @param units what it is made of, at least one
record Group(Query typed, Language language, List<Unit> units) {
  Group {
    units = List.copyOf(units);
  }

  static Group of(Unit unit) {
    return new Group(unit.typed(), unit.language(), List.of(unit));
  }

  /// One unit of several that may not be searched apart in the language they were typed in. When only a part of it is
  /// known, that part alone is searched in the other language only when too little is found: food is not the right to
  /// food (粮食权).
  static Unit asOne(Query typed, Language language, List<Unit> units) {
    List<Unit> known = units.stream().filter(unit -> !unit.renderings().isEmpty()).toList();
    List<Query> renderings =
        known.isEmpty()
            ? List.of()
            : List.of(
                Clauses.and(known.stream().map(unit -> Clauses.or(unit.renderings())).toList()));
    List<Translation> translations =
        known.stream().flatMap(unit -> unit.translations().stream()).toList();
    return known.size() == units.size()
        ? new Unit(typed, language, List.of(), renderings, Looser.NONE, translations)
        : Unit.untranslated(typed, language)
            .orLooser(new Looser(List.of(), renderings, translations));
  }

  /// A word as one unit, translated when all it is made of is translated beyond doubt.
  static Unit asOne(Query.Word word, List<Group> groups) {
    if (groups.size() != 1) {
      return Unit.untranslated(word, Language.ENGLISH);
    }
    Group only = groups.getFirst();
    boolean doubtful =
        only.units().stream()
            .flatMap(unit -> unit.renderings().stream())
            .anyMatch(Query.Boosted.class::isInstance);
    if (doubtful) {
      return Unit.untranslated(word, only.language());
    }
    return only.units().size() == 1
        ? only.units().getFirst()
        : asOne(only.typed(), only.language(), only.units());
  }

  /// What a paragraph of a language must have for all of it.
  Query in(Language wanted) {
    if (units.size() == 1) {
      return units.getFirst().in(wanted);
    }
    Query apart = Clauses.and(units.stream().map(unit -> unit.in(wanted)).toList());
    if (!wanted.equals(language)) {
      return apart;
    }
    List<Query> forms = new ArrayList<>();
    forms.add(typed);
    if (units.stream().anyMatch(unit -> !unit.also().isEmpty())) {
      forms.add(apart);
    }
    return Clauses.or(forms);
  }
}
