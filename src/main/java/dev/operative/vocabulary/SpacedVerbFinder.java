package dev.operative.vocabulary;

import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.vocabulary.VerbForms.ClauseKind;
import dev.operative.vocabulary.VerbForms.Inflection;
import dev.operative.vocabulary.VerbForms.Match;
import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClausePatterns.Sort;
import dev.operative.vocabulary.clause.ClauseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the verbs by which the organ speaks in a preambular or operative paragraph of a language with spaces.
///
/// A verb stands at the opening of the paragraph, or later after a clause mark or `and`, `but`, `while`,
/// in the same inflection as the opening one. Quotations, parentheses and clauses with another subject
/// ("in which it requests", "a programme that supports and encourages") are passed over.
final class SpacedVerbFinder implements VerbFinder {
  private final VerbForms forms;
  private final ClausePatterns patterns;
  private final List<String[]> connectors;
  private final List<String[]> verbSigns;
  private final Set<String> joiners;
  private final Set<String> relatives;
  private final Set<String> circumstances;
  private final Set<String> grounds;
  private final List<String[]> speakers;
  private final Set<String> nouns;
  private final Set<String> nounSigns;
  private final Set<String> openingNounSigns;
  private final Set<String> passiveSigns;

  SpacedVerbFinder(VerbForms forms, ClauseWords words, ClausePatterns patterns) {
    this.forms = forms;
    this.patterns = patterns;
    this.connectors = words.phrases(ClauseWords.Kind.CONNECTOR);
    this.verbSigns = words.phrases(ClauseWords.Kind.VERB_SIGN);
    this.joiners = Set.copyOf(words.of(ClauseWords.Kind.JOINER));
    this.relatives = Set.copyOf(words.of(ClauseWords.Kind.RELATIVE));
    this.circumstances = Set.copyOf(words.of(ClauseWords.Kind.CIRCUMSTANCE));
    this.grounds = Set.copyOf(words.of(ClauseWords.Kind.GROUND));
    this.speakers = words.phrases(ClauseWords.Kind.SPEAKER);
    this.nouns = Set.copyOf(words.of(ClauseWords.Kind.NOUN));
    this.nounSigns = Set.copyOf(words.of(ClauseWords.Kind.NOUN_SIGN));
    this.openingNounSigns = Set.copyOf(words.of(ClauseWords.Kind.OPENING_NOUN_SIGN));
    this.passiveSigns = Set.copyOf(words.of(ClauseWords.Kind.PASSIVE_SIGN));
  }

  @Override
  public Map<String, String> groupsByForm() {
    return forms.groupsByForm();
  }

  @Override
  public Optional<String> whole(String phrase) {
    ClauseTokens tokens = forms.tokens(phrase);
    return forms
        .match(tokens, 0, ClauseKind.OPENING)
        .filter(match -> match.next() == tokens.list().size())
        .map(match -> match.entry().groupName());
  }

  @Override
  public boolean isThirdPerson(VerbUse use) {
    return forms
        .match(forms.tokens(use.phrase()), 0, ClauseKind.OPENING)
        .filter(match -> match.inflection() == Inflection.FINITE)
        .filter(match -> patterns.is(Sort.THIRD_PERSON, match.firstWord()))
        .isPresent();
  }

  @Override
  public List<VerbUse> find(String text, Section section) {
    ClauseTokens tokens = forms.tokens(text);
    List<VerbUse> uses = new ArrayList<>();
    Optional<Match> opening = opening(tokens);
    boolean operative = section == Section.OPERATIVE;
    if (opening.isEmpty() && !(operative && startsWith(circumstances, tokens))) {
      return operative
          ? declared(tokens).map(match -> List.of(use(text, match))).orElse(List.of())
          : List.of();
    }
    opening.ifPresent(match -> uses.add(use(text, match)));
    Inflection inflection = opening.map(Match::inflection).orElse(Inflection.FINITE);
    int i = opening.map(Match::next).orElse(0);
    while (i < tokens.list().size()) {
      int start = laterStart(tokens, i);
      if (start < 0) {
        i++;
        continue;
      }
      Optional<Match> match = later(tokens, start, inflection, section);
      if (match.isPresent()) {
        uses.add(use(text, match.get()));
        i = match.get().next();
      } else {
        i++;
      }
    }
    return uses.isEmpty() && startsWith(grounds, tokens)
        ? declaredOnGround(tokens).map(match -> List.of(use(text, match))).orElse(uses)
        : uses;
  }

  @Override
  public List<VerbUse> findBehindSubject(String said) {
    ClauseTokens tokens = forms.tokens(said);
    List<VerbUse> uses = new ArrayList<>();
    int i = 0;
    int start = skipConnectors(tokens, 0);
    int verb = start < tokens.list().size() ? tokens.list().get(start).start() : -1;
    while (i < tokens.list().size()) {
      ClauseKind kind = uses.isEmpty() ? ClauseKind.OPENING : ClauseKind.LATER;
      Optional<Match> match =
          start < 0 || start >= tokens.list().size() || tokens.list().get(start).aside()
              ? Optional.empty()
              : forms
                  .match(tokens, start, kind)
                  .filter(found -> found.inflection() == Inflection.FINITE)
                  .filter(found -> !isTitle(tokens, found))
                  .filter(found -> verb == found.start() || !isPassive(tokens, found));
      if (match.isPresent() && !sharesAnotherSubject(tokens, start)) {
        uses.add(use(said, match.get()));
        i = match.get().next();
      } else {
        i++;
      }
      start = i < tokens.list().size() ? laterStart(tokens, i) : -1;
    }
    return uses;
  }

  /// "the plan, approved by the Council": what looks like a past tense is a participle.
  private boolean isPassive(ClauseTokens tokens, Match match) {
    return tokens.isAnyWord(match.next(), passiveSigns);
  }

  private Optional<Match> opening(ClauseTokens tokens) {
    int start = skipConnectors(tokens, 0);
    if (start >= tokens.list().size()) {
      return Optional.empty();
    }
    return forms.match(tokens, start, ClauseKind.OPENING).filter(match -> !isTitle(tokens, match));
  }

  /// "Note by the Secretary-General": a name, at the opening too.
  private boolean isTitle(ClauseTokens tokens, Match match) {
    return nouns.contains(match.form()) && tokens.isAnyWord(match.next(), openingNounSigns);
  }

  /// "Reaffirm that health is a right" in a declaration by those who adopt it. "Support" or "Establish" may as well
  /// be a task in a list, but not where those who adopt it speak of themselves: "We support", "We are concerned".
  private Optional<Match> declared(ClauseTokens tokens) {
    int start = skipConnectors(tokens, 0);
    int speaker = tokens.covered(start, speakers);
    if (speaker == 0) {
      return declared(tokens, start);
    }
    int verb = skipConnectors(tokens, start + speaker);
    return forms
        .match(tokens, verb, ClauseKind.DECLARATION)
        .or(() -> forms.match(tokens, verb, ClauseKind.OPENING));
  }

  /// "Given the strong association between the two diseases, commit to coordination".
  private Optional<Match> declaredOnGround(ClauseTokens tokens) {
    return IntStream.range(0, tokens.list().size())
        .filter(place -> tokens.isMark(place, ","))
        .mapToObj(place -> declared(tokens, skipConnectors(tokens, place + 1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Match> declared(ClauseTokens tokens, int start) {
    return start >= tokens.list().size() || tokens.list().get(start).aside()
        ? Optional.empty()
        : forms
            .match(tokens, start, ClauseKind.DECLARATION)
            .filter(match -> OrganVerbs.DECLARED.contains(match.entry().groupName()))
            .filter(match -> !isTitle(tokens, match));
  }

  /// "In response to the letter, encourages ...": the verb comes after the first comma.
  private static boolean startsWith(Set<String> words, ClauseTokens tokens) {
    return !tokens.list().isEmpty() && words.contains(tokens.list().getFirst().text());
  }

  private Optional<Match> later(
      ClauseTokens tokens, int start, Inflection inflection, Section section) {
    if (start >= tokens.list().size() || tokens.list().get(start).aside()) {
      return Optional.empty();
    }
    return forms
        .match(tokens, start, ClauseKind.LATER)
        .filter(m -> agrees(tokens, m, inflection, start, section))
        .filter(m -> !isNoun(tokens, m))
        .filter(m -> !sharesAnotherSubject(tokens, start));
  }

  private boolean agrees(
      ClauseTokens tokens, Match match, Inflection opener, int start, Section section) {
    if (match.inflection() == opener) {
      return true;
    }
    if (opener == Inflection.PARTICIPLE && section == Section.OPERATIVE) {
      return true;
    }
    if (opener == Inflection.PARTICIPLE) {
      for (int i = 0; i < start; i++) {
        if (tokens.list().get(i).word() && relatives.contains(tokens.list().get(i).text())) {
          return false;
        }
      }
      return true;
    }
    // "Requests ..., recognizing that ...": the organ goes on speaking, whatever the grammar.
    return OrganVerbs.STATEMENTS.contains(match.entry().groupName())
        && tokens.isMark(beforeJoiner(tokens, start), ",;")
        && !tokens.isMark(match.next(), ",");
  }

  /// "a programme that supports schools and encourages teachers": both verbs have the same other subject.
  private boolean sharesAnotherSubject(ClauseTokens tokens, int start) {
    for (int i = start - 2; i >= 0 && tokens.list().get(i).word(); i--) {
      if (relatives.contains(tokens.list().get(i).text())) {
        return patterns.is(Sort.THIRD_PERSON, tokens.list().get(i + 1).text());
      }
    }
    return false;
  }

  private int beforeJoiner(ClauseTokens tokens, int start) {
    int i = start - 1;
    return i >= 0 && joiners.contains(tokens.list().get(i).text()) ? i - 1 : i;
  }

  private boolean isNoun(ClauseTokens tokens, Match match) {
    if (!nouns.contains(match.form())) {
      return false;
    }
    if (tokens.covered(match.next(), verbSigns) > 0) {
      return false;
    }
    return tokens.isAnyWord(match.next(), nounSigns) || tokens.isMark(match.next(), ",;.");
  }

  /// The token where a verb may stand when a clause begins at token `i`, or -1.
  private int laterStart(ClauseTokens tokens, int i) {
    ClauseTokens.ClauseToken token = tokens.list().get(i);
    if (token.aside()) {
      return -1;
    }
    if (tokens.isMark(i, ",;:—–")) {
      int next = skipConnectors(tokens, i + 1);
      if (next < tokens.list().size() && joiners.contains(tokens.list().get(next).text())) {
        next = skipConnectors(tokens, next + 1);
      }
      return next;
    }
    return token.word() && joiners.contains(token.text()) ? skipConnectors(tokens, i + 1) : -1;
  }

  /// Passes over parentheses, commas around them, and phrases like "in this regard".
  private int skipConnectors(ClauseTokens tokens, int from) {
    int i = from;
    while (i < tokens.list().size()) {
      int n = tokens.covered(i, connectors);
      if (n > 0) {
        i += n;
        if (tokens.isMark(i, ",")) {
          i++;
        }
      } else if (tokens.isMark(i, "([（")) {
        while (i < tokens.list().size() && !tokens.isMark(i, ")]）")) {
          i++;
        }
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private static VerbUse use(String text, Match match) {
    return new VerbUse(
        match.entry().groupName(),
        match.entry().verb().canonical(),
        text.substring(match.start(), match.end()),
        match.modifiers(),
        match.start(),
        match.end(),
        false);
  }
}
