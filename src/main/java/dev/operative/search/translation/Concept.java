package dev.operative.search.translation;

import dev.operative.document.Language;
import java.util.List;

/// What one thing is called in both languages.
///
/// @param source the table it comes from: `lexicon`, `verbs`, `addressees`, `corpus`, or a glossary's name
/// @param evidence in how many aligned paragraphs the best pair was seen; 0 when not learnt from any
/// @param divisible whether it is also meant where its parts stand apart (`border controls`: control of the
///     border); proper names are not
/// @param english its English forms, the best first
/// @param chinese its Chinese forms, the best first
public record Concept(
    String source,
    int evidence,
    boolean divisible,
    List<Rendering> english,
    List<Rendering> chinese) {
  public Concept {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }

  /// Its forms in a language, the best first.
  public List<Rendering> in(Language language) {
    return language == Language.ENGLISH ? english : chinese;
  }
}
