package dev.operative.vocabulary.topic;

import dev.operative.document.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A matter of counter-terrorism: one row of `topics.tsv`. A paragraph is on it when it names one of its concepts and, where
/// there are any, one of those within which it is meant, and the organ does there what one of its verbs says.
///
/// @param name its name in addresses: `foreign-terrorist-fighters`
/// @param theme the name of the theme that it stands under: `movement`
/// @param titles what it is called in each language
/// @param concepts ids of terms, at least one
/// @param within ids of further terms of which one must stand in the paragraph too; empty where its concepts say enough
/// @param verbs facet values of verbs of which the paragraph must have one; empty for any
public record Topic(
    String name,
    String theme,
    Map<Language, String> titles,
    List<String> concepts,
    List<String> within,
    Set<String> verbs) {
  public Topic {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    concepts = List.copyOf(concepts);
    within = List.copyOf(within);
    verbs = Set.copyOf(verbs);
  }

  /// Its title in a language; in the first of all where it has none.
  public String title(Language language) {
    return Optional.ofNullable(titles.get(language))
        .orElseGet(() -> titles.values().iterator().next());
  }
}
