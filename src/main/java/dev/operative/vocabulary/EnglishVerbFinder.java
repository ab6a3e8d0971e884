package dev.operative.vocabulary;

import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.vocabulary.EnglishForms.Inflection;
import dev.operative.vocabulary.EnglishForms.Match;
import dev.operative.vocabulary.EnglishForms.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the verbs by which the organ speaks in an English preambular or operative paragraph.
///
/// A verb stands at the opening of the paragraph, or later after a clause mark or `and`, `but`, `while`,
/// in the same inflection as the opening one. Quotations, parentheses and clauses with another subject
/// ("in which it requests", "a programme that supports and encourages") are passed over.
final class EnglishVerbFinder {
  private static final Set<String> JOINERS = Set.of("and", "but", "while", "or", "yet");
  private static final Set<String> RELATIVES =
      Set.of("that", "which", "who", "whose", "whom", "where", "whereby");
  // What only the organ itself does in its text; others can be asked to "request" or "encourage".
  private static final Set<String> STATEMENTS =
      Set.of(
          "Recognizes",
          "Acknowledges",
          "Notes",
          "Takes note",
          "Notes with concern",
          "Notes with appreciation",
          "Recalls",
          "Reaffirms",
          "Affirms",
          "Emphasizes",
          "Stresses",
          "Underlines",
          "Underscores",
          "Highlights",
          "Expresses concern");
  private static final Set<String> DECLARED =
      Stream.concat(STATEMENTS.stream(), Stream.of("Commits itself", "Welcomes"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CIRCUMSTANCES =
      Set.of("in", "with", "pursuant", "for", "upon", "following", "as", "given", "without");
  private static final Set<String> NOUN_SIGNS = Set.of("for", "from", "of", "made", "by", "to");
  private static final Set<String> NOUNS =
      Set.of("requests", "demands", "notes", "recommends", "values", "reports");

  private final EnglishForms forms;
  private final List<String[]> connectors;

  EnglishVerbFinder(EnglishForms forms, Modifiers modifiers) {
    this.forms = forms;
    connectors = modifiers.englishConnectors().stream().map(c -> c.split(" ")).toList();
  }

  List<VerbUse> find(String text, Section section) {
    EnglishTokens tokens = EnglishTokens.of(text);
    List<VerbUse> uses = new ArrayList<>();
    Optional<Match> opening = opening(tokens);
    boolean operative = section == Section.OPERATIVE;
    if (opening.isEmpty() && !(operative && startsWithCircumstance(tokens))) {
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
    return uses;
  }

  private Optional<Match> opening(EnglishTokens tokens) {
    int start = skipConnectors(tokens, 0);
    if (start >= tokens.list().size()) {
      return Optional.empty();
    }
    return forms.match(tokens, start, Place.OPENING);
  }

  /// "Reaffirm that health is a right" in a declaration by those who adopt it. "Support" or "Establish" may as well
  /// be a task in a list.
  private Optional<Match> declared(EnglishTokens tokens) {
    int start = skipConnectors(tokens, 0);
    return start >= tokens.list().size()
        ? Optional.empty()
        : forms
            .match(tokens, start, Place.DECLARATION)
            .filter(match -> DECLARED.contains(match.entry().groupName()));
  }

  /// "In response to the letter, encourages ...": the verb comes after the first comma.
  private static boolean startsWithCircumstance(EnglishTokens tokens) {
    return !tokens.list().isEmpty() && CIRCUMSTANCES.contains(tokens.list().getFirst().text());
  }

  private Optional<Match> later(
      EnglishTokens tokens, int start, Inflection inflection, Section section) {
    if (start >= tokens.list().size() || tokens.list().get(start).aside()) {
      return Optional.empty();
    }
    return forms
        .match(tokens, start, Place.LATER)
        .filter(m -> agrees(tokens, m, inflection, start, section))
        .filter(m -> !isNoun(tokens, m))
        .filter(m -> !sharesAnotherSubject(tokens, start));
  }

  private static boolean agrees(
      EnglishTokens tokens, Match match, Inflection opener, int start, Section section) {
    if (match.inflection() == opener) {
      return true;
    }
    if (opener == Inflection.PARTICIPLE && section == Section.OPERATIVE) {
      return true;
    }
    if (opener == Inflection.PARTICIPLE) {
      for (int i = 0; i < start; i++) {
        if (tokens.list().get(i).word() && RELATIVES.contains(tokens.list().get(i).text())) {
          return false;
        }
      }
      return true;
    }
    // "Requests ..., recognizing that ...": the organ goes on speaking, whatever the grammar.
    return STATEMENTS.contains(match.entry().groupName())
        && tokens.isMark(beforeJoiner(tokens, start), ",;")
        && !tokens.isMark(match.next(), ",");
  }

  /// "a programme that supports schools and encourages teachers": both verbs have the same other subject.
  private static boolean sharesAnotherSubject(EnglishTokens tokens, int start) {
    for (int i = start - 2; i >= 0 && tokens.list().get(i).word(); i--) {
      if (RELATIVES.contains(tokens.list().get(i).text())) {
        String next = tokens.list().get(i + 1).text();
        return next.endsWith("s") && !next.endsWith("ss") && !next.equals("its");
      }
    }
    return false;
  }

  private static int beforeJoiner(EnglishTokens tokens, int start) {
    int i = start - 1;
    return i >= 0 && JOINERS.contains(tokens.list().get(i).text()) ? i - 1 : i;
  }

  private static boolean isNoun(EnglishTokens tokens, Match match) {
    if (!NOUNS.contains(match.form())) {
      return false;
    }
    if (tokens.isWord(match.next(), "to") && tokens.isWord(match.next() + 1, "be")) {
      return false;
    }
    return NOUN_SIGNS.stream().anyMatch(sign -> tokens.isWord(match.next(), sign))
        || tokens.isMark(match.next(), ",;.");
  }

  /// The token where a verb may stand when a clause begins at token `i`, or -1.
  private int laterStart(EnglishTokens tokens, int i) {
    EnglishTokens.Token token = tokens.list().get(i);
    if (token.aside()) {
      return -1;
    }
    if (tokens.isMark(i, ",;:—–")) {
      int next = skipConnectors(tokens, i + 1);
      if (next < tokens.list().size() && JOINERS.contains(tokens.list().get(next).text())) {
        next = skipConnectors(tokens, next + 1);
      }
      return next;
    }
    return token.word() && JOINERS.contains(token.text()) ? skipConnectors(tokens, i + 1) : -1;
  }

  /// Passes over parentheses, commas around them, and phrases like "in this regard".
  private int skipConnectors(EnglishTokens tokens, int from) {
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
