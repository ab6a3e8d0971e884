package dev.operative.vocabulary.treatment;

import dev.operative.document.Language;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A row of `treatments.tsv`.
///
/// @param name what it is called: `prolongs`
/// @param verbs facet values of the verbs of which one governs the citation
/// @param words what stands around the citation, by language
record TreatmentRule(
    String name, Treatment treatment, Set<String> verbs, Map<Language, Pattern> words) {
  TreatmentRule {
    verbs = Set.copyOf(verbs);
    words = Map.copyOf(words);
  }
}
