package dev.operative.vocabulary;

import dev.operative.document.VerbUse;
import dev.operative.language.Folding;
import dev.operative.vocabulary.clause.ClausePatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/// Finds the verbs of texts whose sentences name the organ, as statements by the President of the Security Council do:
/// "The Security Council reaffirms …, and calls upon …. The Council also requests …", and records of decisions: "At its
/// 34th plenary meeting, the General Assembly decided …". A sentence with any other subject says nothing of the
/// organ's will.
final class StatedVerbs {
  private StatedVerbs() {}

  /// Finds them.
  ///
  /// @param patterns of the language of the text
  /// @param subject how a sentence begins whose subject is the organ
  /// @param finder finds the verbs of a sentence from behind its subject on
  static List<VerbUse> find(
      String text,
      ClausePatterns patterns,
      ClausePatterns.Sort subject,
      Function<String, List<VerbUse>> finder) {
    List<VerbUse> uses = new ArrayList<>();
    Optional<Matcher> speaker = patterns.matcher(subject, Folding.simplified(text));
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
