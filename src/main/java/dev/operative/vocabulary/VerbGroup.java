package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.List;

/// A value of the verb facet: the verbs that all languages keep apart from all others.
///
/// @param category the heading it is listed under: `Decides & authorizes`
/// @param verbs its canonical verbs, the naming one first; at least one
public record VerbGroup(String category, List<Verb> verbs) {
  public VerbGroup {
    verbs = List.copyOf(verbs);
  }

  /// The value in API and index, which is English: `Calls upon`.
  public String name() {
    return verbs.getFirst().canonical();
  }

  /// The name in a language: `促请`.
  public String name(Language language) {
    return verbs.getFirst().name(language);
  }
}
