package dev.operative.search.translation;

import dev.operative.document.Language;
import java.util.List;
import java.util.Map;

/// A concept: the names of one thing in several languages.
///
/// @param source the table it comes from: `lexicon`, `verbs`, `addressees`, `corpus`, `thesaurus`, or a glossary's name
/// @param evidence in how many aligned paragraphs the best pair was seen; 0 when not learnt from any
/// @param divisible whether it is also meant where its parts stand apart (`border controls`: control of the
///     border); proper names are not
/// @param forms its forms in each language, the best first
/// @param related what neighbouring matters are called
public record Concept(
    String source,
    int evidence,
    boolean divisible,
    Map<Language, List<Rendering>> forms,
    List<Concept> related) {
  public Concept {
    forms = Map.copyOf(forms);
    related = List.copyOf(related);
  }

  /// A concept of which no neighbouring matters are known.
  public Concept(
      String source, int evidence, boolean divisible, Map<Language, List<Rendering>> forms) {
    this(source, evidence, divisible, forms, List.of());
  }

  /// The same concept with its neighbouring matters.
  Concept relatedTo(List<Concept> others) {
    return new Concept(source, evidence, divisible, forms, others);
  }

  /// Whether nothing but aligned paragraphs vouches for it.
  boolean isLearnt() {
    return evidence > 0;
  }

  /// Whether it has forms in two languages at least, so that it can be translated.
  boolean isTranslated() {
    return forms.values().stream().filter(own -> !own.isEmpty()).count() > 1;
  }

  /// Its forms in a language, the best first; none when it has none there.
  public List<Rendering> in(Language language) {
    return forms.getOrDefault(language, List.of());
  }
}
