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
/// @param related what neighbouring matters are called
public record Concept(
    String source,
    int evidence,
    boolean divisible,
    List<Rendering> english,
    List<Rendering> chinese,
    List<Concept> related) {
  public Concept {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
    related = List.copyOf(related);
  }

  /// A concept of which no neighbouring matters are known.
  public Concept(
      String source,
      int evidence,
      boolean divisible,
      List<Rendering> english,
      List<Rendering> chinese) {
    this(source, evidence, divisible, english, chinese, List.of());
  }

  /// The same concept with its neighbouring matters.
  Concept relatedTo(List<Concept> others) {
    return new Concept(source, evidence, divisible, english, chinese, others);
  }

  /// Whether nothing but aligned paragraphs vouches for it.
  boolean isLearnt() {
    return evidence > 0;
  }

  /// Its forms in a language, the best first.
  public List<Rendering> in(Language language) {
    return language.equals(Language.ENGLISH) ? english : chinese;
  }
}
