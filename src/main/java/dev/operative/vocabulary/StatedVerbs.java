package dev.operative.vocabulary;

import dev.operative.document.VerbUse;
import dev.operative.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/// Finds the verbs of a statement by the President of the Security Council, whose sentences name the organ:
/// "The Security Council reaffirms …, and calls upon …. The Council also requests …". Behind the organ's name
/// each sentence is built as an operative paragraph is; a sentence with any other subject says nothing of the
/// organ's will.
final class StatedVerbs {
  private StatedVerbs() {}

  /// Finds them.
  ///
  /// @param patterns of the language of the text
  /// @param finder finds the verbs of an operative paragraph
  static List<VerbUse> find(
      String text, ClausePatterns patterns, Function<String, List<VerbUse>> finder) {
    List<VerbUse> uses = new ArrayList<>();
    Optional<Matcher> speaker =
        patterns.matcher(ClausePatterns.Sort.SPEAKER, Folding.simplified(text));
    if (speaker.isEmpty()) {
      return uses;
    }
    Matcher organ = speaker.get();
    boolean found = organ.find();
    while (found) {
      int start = organ.end();
      found = organ.find();
      String said = text.substring(start, found ? organ.start() : text.length());
      finder.apply(said).forEach(use -> uses.add(use.shifted(start)));
    }
    return uses;
  }
}
