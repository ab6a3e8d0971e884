package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A canonical verb phrase: one row of `verbs.tsv`.
///
/// @param canonical the English canonical phrase, the value in index and API
/// @param names the canonical phrase in each language
/// @param forms the surface forms in each language, without modifiers, in lower case where the script has it; `…`
///     stands for a gap within a clause
public record Verb(
    String canonical, Map<Language, String> names, Map<Language, List<String>> forms) {
  public Verb {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }

  /// The canonical phrase in a language; the English one where the table has none.
  public String name(Language language) {
    return names.getOrDefault(language, canonical);
  }

  /// The surface forms in a language; none where the table has none.
  public List<String> forms(Language language) {
    return forms.getOrDefault(language, List.of());
  }
}
