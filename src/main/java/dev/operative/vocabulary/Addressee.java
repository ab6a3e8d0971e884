package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whom an operative clause can address: one row of `addressees.tsv`.
///
/// @param id the value in index and paragraphs: `member-states`
/// @param name the English name, the value in the API: `Member States`
/// @param forms what it is called in each language, the naming form first
/// @param group the group it is listed under: `States`
public record Addressee(String id, String name, Map<Language, List<String>> forms, String group) {
  public Addressee {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }

  /// What it is called in a language, the naming form first; nothing where the table has none.
  public List<String> forms(Language language) {
    return forms.getOrDefault(language, List.of());
  }

  /// The name in a language; the English one where the table has none.
  public String name(Language language) {
    return forms(language).stream().findFirst().orElse(name);
  }
}
