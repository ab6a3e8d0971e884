package dev.operative.search.translation;

import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import java.util.List;

/// What may stand for a segment when too little is found with its names: the names of neighbouring matters, and its parts
/// where they stand apart.
///
/// @param own in the language the segment was typed in
/// @param other in the other language
/// @param translations the names, to be shown
record Fallback(List<Query> own, List<Query> other, List<Translation> translations) {
  static final Fallback NONE = new Fallback(List.of(), List.of(), List.of());

  Fallback {
    own = List.copyOf(own);
    other = List.copyOf(other);
    translations = List.copyOf(translations);
  }

  boolean isNothing() {
    return own.isEmpty() && other.isEmpty();
  }
}
