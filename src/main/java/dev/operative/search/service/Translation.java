package dev.operative.search.service;

import java.util.List;

/// What a search also looked for in the other language.
///
/// @param from the words of the query that were translated
/// @param to the renderings that were searched, the best first
/// @param source where they come from: `lexicon`, `verbs`, `addressees`, `corpus`, or a glossary's name; `related` for
///     the names of neighbouring matters, in either language, that were searched since little was found
/// @param evidence in how many aligned paragraphs the best rendering was seen; 0 when not learnt from any
public record Translation(String from, List<String> to, String source, int evidence) {
  public Translation {
    to = List.copyOf(to);
  }
}
