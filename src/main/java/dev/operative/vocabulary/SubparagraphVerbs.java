package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
  private static final String LIST = "[:：][\\s—–-]*[”\"]?$";
  private static final Pattern COMPLETE = Pattern.compile("[;；.。,，][”\"’]?(?:\\s*and)?$");
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile(
          "(?:\\b(?:[Ii]n th(?:is|at) (?:regard|respect|context|connection|spirit)|[Tt]o th(?:is|at) end|therefore|accordingly|and)"
              + "|(?<!包括|特别是|尤其是)(?:在[这此]一?方面|在此背景下|就此|为此(?:目的)?|[因故鉴]此|因而|并且?|而且|且))[,，]?\\s*"
              + LIST);
  private static final Pattern THIRD_PERSON = Pattern.compile("^[\\p{L}-]+(?<![su])s\\b");

  private static final Pattern DECIDES_TO =
      Pattern.compile("\\b[Dd]ecides(?: in th(?:is|at) \\p{L}+)? to:$");

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
  private final EnglishForms english;
  private final AddresseeFinder addressees;

  SubparagraphVerbs(VerbTable verbs, EnglishForms english, AddresseeFinder addressees) {
    for (VerbGroup group : verbs.groups()) {
      acts.put(group.name(), BY_CATEGORY.getOrDefault(group.category(), Act.OTHER));
    }
    this.english = english;
    this.addressees = addressees;
  }

  /// Of the verbs found in a sub-paragraph, those of the organ.
  List<VerbUse> own(String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    if (found.isEmpty() || chapeau.verbs().isEmpty()) {
      return found;
    }
    VerbUse above = governing(chapeau);
    String sentence = Folding.simplified(chapeau.text().strip());
    boolean complete = !above.inherited() && COMPLETE.matcher(sentence).find();
    if (complete || speaks(text, language, found.getFirst(), chapeau, sentence)) {
      return found;
    }
    return language.equals(Language.CHINESE)
        ? List.of()
        : found.stream().filter(this::isThirdPerson).toList();
  }

  /// Whether the organ speaks by the first verb of a sub-paragraph, as far as its form does not tell.
  private boolean speaks(
      String text, Language language, VerbUse use, Paragraph chapeau, String sentence) {
    Act governing = act(governing(chapeau));
    boolean next = NEXT_SENTENCE.matcher(sentence).find();
    if (next && governing != Act.DIRECTIVE || DECIDES_TO.matcher(sentence).find()) {
      return true;
    }
    boolean formless = next && language.equals(Language.CHINESE);
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

  private boolean isThirdPerson(VerbUse use) {
    return english
        .match(EnglishTokens.of(use.phrase()), 0, EnglishForms.Place.OPENING)
        .filter(match -> match.inflection() == EnglishForms.Inflection.FINITE)
        .filter(match -> THIRD_PERSON.matcher(match.form()).find())
        .isPresent();
  }
}
