package dev.operative.search.service;

import dev.operative.document.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A rendering that a search also looked for.
///
/// @param from the words of the query that were translated
/// @param names the names that were searched, by their language, the best first
/// @param source where they come from: `lexicon`, `verbs`, `addressees`, `corpus`, or a glossary's name; `thesaurus` for the
///     United Nations' words for plain ones, in any language; `related` for the names of neighbouring matters, in any language, that were searched since little was found
/// @param evidence in how many aligned paragraphs the best rendering was seen; 0 when not learnt from any
public record Translation(
    String from, Map<Language, List<String>> names, String source, int evidence) {
  public Translation {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /// All names, those of each language together.
  public List<String> to() {
    return names.values().stream().flatMap(List::stream).toList();
  }

  /// The names in a language; none when it has none there.
  public List<String> to(Language language) {
    return names.getOrDefault(language, List.of());
  }
}
