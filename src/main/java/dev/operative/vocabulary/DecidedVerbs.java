package dev.operative.vocabulary;

import dev.operative.document.VerbUse;
import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClausePatterns.Sort;
import java.util.List;

/// The verbs of decisions as records of meetings tell them in one language: "At its 34th plenary meeting, the General
/// Assembly, on the recommendation of the Third Committee, decided …".
///
/// @param finders by tense, the past first
/// @param patterns those of the language
record DecidedVerbs(List<VerbFinder> finders, ClausePatterns patterns) {
  /// Those of a paragraph, in order of appearance.
  List<VerbUse> find(String text) {
    for (VerbFinder finder : finders) {
      List<VerbUse> uses =
          StatedVerbs.find(text, patterns, Sort.DECIDER, finder::findBehindSubject);
      if (uses.isEmpty()) {
        uses = opening(text, finder);
      }
      if (!uses.isEmpty()) {
        return uses;
      }
    }
    return List.of();
  }

  /// "(a) Took note …": the organ is named above.
  private static List<VerbUse> opening(String text, VerbFinder finder) {
    List<VerbUse> uses = finder.findBehindSubject(text);
    boolean opens = !uses.isEmpty() && text.substring(0, uses.getFirst().start()).isBlank();
    return opens ? uses : List.of();
  }
}
