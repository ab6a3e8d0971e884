package dev.operative.search.learning;

import dev.operative.document.Language;
import java.util.List;
import java.util.Optional;

/// A word or short phrase with the renderings that aligned paragraphs teach.
///
/// @param from its language
/// @param to the language of the renderings
/// @param form the word or phrase
/// @param renderings what it is in the other language, the most frequent first
public record LearntTranslation(Language from, Language to, String form, List<Seen> renderings) {
  /// A rendering.
  ///
  /// @param text the rendering
  /// @param paragraphs in how many aligned paragraphs it stood for the form
  /// @param share the share of these among all in which the form was translated at all, 0 to 1
  public record Seen(String text, int paragraphs, double share) {}

  public LearntTranslation {
    renderings = List.copyOf(renderings);
  }

  /// The same with the renderings only that were seen in so many paragraphs; empty when there are none.
  Optional<LearntTranslation> seenIn(int paragraphs) {
    List<Seen> often = renderings.stream().filter(seen -> seen.paragraphs() >= paragraphs).toList();
    return often.isEmpty()
        ? Optional.empty()
        : Optional.of(new LearntTranslation(from, to, form, often));
  }
}
