package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import dev.operative.language.Folding;
import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClausePatterns.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the verbs by which the organ speaks in a sub-paragraph from those of the sentence that its chapeau left
/// open: in "Calls upon States to: (a) Encourage dialogue" (促请各国：㈠ 鼓励对话) it is States that encourage.
///
/// A sub-paragraph has verbs of its own where the chapeau's sentence is complete, or ends with what leads to the
/// next one: "Emphasizes the importance of cooperation, and in this regard:" (强调合作的重要性，在这方面：). Where the
/// sentence is open, English shows the organ's verbs by their ending ("Requests"); Chinese verbs have none. In both
/// languages the object can show it: nobody is called upon to urge himself, so that in "Calls upon Member States to
/// act, through: (d) Urging Member States to report" the organ urges, and where a chapeau addresses nobody ("reaffirms
/// the need to act by: (a) Requesting the Commission to report") nobody but the organ can request.
final class SubparagraphVerbs {
  /// What a verb does to the sentence below it.
  private enum Act {
    /// Someone else is to do something.
    DIRECTIVE,
    /// The organ does something.
    DECISION,
    /// The organ says how it sees something, which nobody can do for it.
    STATEMENT,
    OTHER
  }

  private static final Map<String, Act> BY_CATEGORY =
      Map.of(
          "Calls & urges", Act.DIRECTIVE,
          "Demands & directs", Act.DIRECTIVE,
          "Encourages & recommends", Act.DIRECTIVE,
          "Requests & invites", Act.DIRECTIVE,
          "Decides & authorizes", Act.DECISION,
          "Recalls & reaffirms", Act.STATEMENT,
          "Recognizes & notes", Act.STATEMENT,
          "Stresses", Act.STATEMENT,
          "Concern & solidarity", Act.STATEMENT);

  private final Map<String, Act> acts = new HashMap<>();
  private final Map<Language, VerbFinder> finders;
  private final Map<Language, ClausePatterns> patterns;
  private final AddresseeFinder addressees;

  SubparagraphVerbs(
      VerbTable verbs,
      Map<Language, VerbFinder> finders,
      Map<Language, ClausePatterns> patterns,
      AddresseeFinder addressees) {
    for (VerbGroup group : verbs.groups()) {
      acts.put(group.name(), BY_CATEGORY.getOrDefault(group.category(), Act.OTHER));
    }
    this.finders = finders;
    this.patterns = patterns;
    this.addressees = addressees;
  }

  /// Of the verbs found in a sub-paragraph, those of the organ.
  List<VerbUse> own(String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    if (found.isEmpty() || chapeau.verbs().isEmpty()) {
      return found;
    }
    VerbUse above = governing(chapeau);
    boolean complete = !above.inherited() && ends(chapeau, Sort.COMPLETE);
    if (complete || speaks(text, language, found.getFirst(), chapeau)) {
      return found;
    }
    VerbFinder finder = finders.get(language);
    return finder == null ? List.of() : found.stream().filter(finder::isThirdPerson).toList();
  }

  /// Whether the organ speaks by the first verb of a sub-paragraph, as far as its form does not tell.
  private boolean speaks(String text, Language language, VerbUse use, Paragraph chapeau) {
    Act governing = act(governing(chapeau));
    boolean next = ends(chapeau, Sort.NEXT_SENTENCE);
    if (next && governing != Act.DIRECTIVE || ends(chapeau, Sort.OWN_ACTS)) {
      return true;
    }
    boolean formless = next && !showsPersons(language);
    boolean opens = use.start() <= 1;
    boolean alone =
        opens
            && (governing == Act.STATEMENT || governing == Act.OTHER)
            && chapeau.addressees().isEmpty();
    if (act(use) == Act.STATEMENT) {
      return formless || alone;
    }
    if (act(use) != Act.DIRECTIVE || !opens) {
      return false;
    }
    List<String> object = addressees.find(text, language, List.of(use));
    return !object.isEmpty() && (formless || alone || chapeau.addressees().containsAll(object));
  }

  /// Whether the verbs of a language show by their ending whose they are.
  private boolean showsPersons(Language language) {
    ClausePatterns own = patterns.get(language);
    return own == null || own.has(Sort.THIRD_PERSON);
  }

  /// The last verb of a chapeau's own, or else the one that it inherits.
  private static VerbUse governing(Paragraph chapeau) {
    return chapeau.verbs().reversed().stream()
        .filter(use -> !use.inherited())
        .findFirst()
        .orElse(chapeau.verbs().getFirst());
  }

  private Act act(VerbUse use) {
    return acts.getOrDefault(use.verb(), Act.OTHER);
  }

  /// How the chapeau's sentence ends.
  private boolean ends(Paragraph chapeau, Sort sort) {
    ClausePatterns own = patterns.get(chapeau.language());
    return own != null && own.isIn(sort, Folding.simplified(chapeau.text().strip()));
  }
}
