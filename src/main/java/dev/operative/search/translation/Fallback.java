package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.List;
import java.util.Map;

/// Substitutes for a segment when too little is found with its names: the names of neighbouring matters, and its parts
/// where they stand apart.
///
/// @param own in the language the segment was typed in
/// @param others in each other language that has any
/// @param translations the names, to be shown
record Fallback(
    List<Query> own, Map<Language, List<Query>> others, List<Translation> translations) {
  static final Fallback NONE = new Fallback(List.of(), Map.of(), List.of());

  Fallback {
    own = List.copyOf(own);
    others = Map.copyOf(others);
    translations = List.copyOf(translations);
  }

  boolean isNothing() {
    return own.isEmpty() && others.isEmpty();
  }
}
