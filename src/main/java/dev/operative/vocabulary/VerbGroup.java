package dev.operative.vocabulary;

import java.util.List;

/// A value of the verb facet: the verbs that both languages keep apart from all others.
///
/// @param name the English half of the group, the value in API and index: `Calls upon`
/// @param chinese the Chinese half: `促请`
/// @param category the heading it is listed under: `Decides & authorizes`
/// @param verbs its canonical verbs, the naming one first
public record VerbGroup(String name, String chinese, String category, List<Verb> verbs) {
  public VerbGroup {
    verbs = List.copyOf(verbs);
  }
}
