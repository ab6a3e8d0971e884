package dev.operative.vocabulary;

import dev.operative.document.VerbUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds both verbs of a phrase in which the organ says or stresses where it stands: "Reaffirming its commitment"
/// (重申承诺) commits the organ, and reaffirms that.
///
/// A call, a request or a concern that is reiterated is the same act again, as Chinese shows: "Reiterates its call
/// upon" is 再次促请, with an adverb, but "Reaffirms its support" is 重申支持, with two verbs.
final class TwoActs {
  private static final String SUPPORT = "Expresses support";
  private static final String STANCES = "Views & resolve";
  private static final Set<String> SAYING = Set.of("Recalls & reaffirms", "Stresses");

  private final Set<String> stances = new HashSet<>(Set.of(SUPPORT));
  private final Set<String> saying = new HashSet<>();

  TwoActs(List<VerbGroup> groups) {
    for (VerbGroup group : groups) {
      if (group.category().equals(STANCES)) {
        stances.add(group.name());
      } else if (SAYING.contains(group.category())) {
        saying.add(group.name());
      }
    }
  }

  /// The use of a verb, and behind it that of the verb which opens its phrase when it is another one.
  ///
  /// @param finder finds the verbs of a text
  List<VerbUse> of(VerbUse use, Function<String, List<VerbUse>> finder) {
    if (!stances.contains(use.verb())) {
      return List.of(use);
    }
    for (int end = use.phrase().length(); end > 0; end--) {
      List<VerbUse> opening = finder.apply(use.phrase().substring(0, end));
      if (!opening.isEmpty() && saying.contains(opening.getFirst().verb())) {
        return List.of(use, opening.getFirst().shifted(use.start()));
      }
    }
    return List.of(use);
  }
}
