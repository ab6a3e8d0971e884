package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A term in several languages: one row of `terms.tsv`.
///
/// @param id the concept: `foreign-terrorist-fighters`
/// @param type the sort of concept: `actor`, `topic`
/// @param forms its forms in each language, as seen in UN texts: the naming one or the most frequent first
/// @param unattested plausible forms never seen: good for understanding queries only
/// @param ambiguous the forms that mean this concept in under 30 % of their uses
public record Term(
    String id,
    String type,
    Map<Language, List<String>> forms,
    Map<Language, List<String>> unattested,
    Map<Language, List<String>> ambiguous) {
  public Term {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    unattested = Collections.unmodifiableMap(new LinkedHashMap<>(unattested));
    ambiguous = Collections.unmodifiableMap(new LinkedHashMap<>(ambiguous));
  }

  /// A term of whose forms no more is known.
  public Term(String id, String type, Map<Language, List<String>> forms) {
    this(id, type, forms, Map.of(), Map.of());
  }

  /// Its forms in a language; none where it has none.
  public List<String> forms(Language language) {
    return forms.getOrDefault(language, List.of());
  }

  /// The plausible forms in a language that were never seen in a text.
  public List<String> unattested(Language language) {
    return unattested.getOrDefault(language, List.of());
  }

  /// The forms in a language that mostly mean something else.
  public List<String> ambiguous(Language language) {
    return ambiguous.getOrDefault(language, List.of());
  }
}
