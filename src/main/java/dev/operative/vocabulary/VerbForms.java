package dev.operative.vocabulary;

import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClausePatterns.Sort;
import dev.operative.vocabulary.clause.ClauseWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// The verb forms of a language with spaces, found at a given place of a text with modifiers before, inside and after.
final class VerbForms {
  /// The grammatical shape of a governing verb; the later verbs of a paragraph share the first one's.
  enum Inflection {
    FINITE,
    PARTICIPLE
  }

  /// When the organ acts by the verbs.
  enum Tense {
    /// As in the text itself, by all forms of the table: "Decides", "Recalling".
    PRESENT,
    /// As in the record of a decision, by the finite forms alone: "the General Assembly decided".
    PAST
  }

  /// Where a form is looked for.
  enum ClauseKind {
    /// The opening of a paragraph, where more forms count.
    OPENING,
    /// The opening of a paragraph of a declaration, whose verbs are infinitives: "Reaffirm", "Commit".
    DECLARATION,
    /// Any later clause.
    LATER
  }

  /// A form found in a text.
  ///
  /// @param form the form as it is compared
  /// @param start offset of the phrase, modifiers included
  /// @param end end offset, exclusive
  /// @param next the token after the phrase
  record Match(
      VerbTable.Entry entry,
      List<String> modifiers,
      Inflection inflection,
      String form,
      int start,
      int end,
      int next) {
    String firstWord() {
      return form.split(" ", 2)[0];
    }
  }

  private record Form(String[] words, VerbTable.Entry entry, boolean openerOnly) {}

  private final FormFolding folding;
  private final ClausePatterns patterns;
  private final Tense tense;
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Map<String, String> groupsByForm = new LinkedHashMap<>();
  private final Map<String, String> finiteByInfinitive = new HashMap<>();
  private final List<String[]> modifiers;
  private final List<String[]> noModifiers;
  private final List<String[]> owners;
  private final List<String[]> connectors;
  private final List<String> contentClause;
  private final List<String> interchangeable;

  VerbForms(
      VerbTable verbs,
      FormFolding folding,
      ClauseWords clauseWords,
      ClausePatterns patterns,
      Tense tense) {
    this.folding = folding;
    this.patterns = patterns;
    this.tense = tense;
    this.modifiers = clauseWords.phrases(ClauseWords.Kind.MODIFIER);
    this.noModifiers = clauseWords.phrases(ClauseWords.Kind.NO_MODIFIER);
    this.connectors = clauseWords.phrases(ClauseWords.Kind.CONNECTOR);
    this.owners = clauseWords.phrases(ClauseWords.Kind.OWNER);
    this.contentClause = clauseWords.of(ClauseWords.Kind.CONTENT_CLAUSE);
    this.interchangeable = clauseWords.of(ClauseWords.Kind.INTERCHANGEABLE);
    for (VerbTable.Entry entry : verbs.entries().values()) {
      for (String text : entry.verb().forms(folding.rules().language())) {
        groupsByForm.put(text, entry.groupName());
        String[] words = folding.form(text).split(" ");
        if (tense == Tense.PAST) {
          if (!patterns.is(Sort.THIRD_PERSON, words[0])) {
            continue;
          }
          words[0] = folding.word(folding.rules().past(words[0]));
        }
        byFirstWord
            .computeIfAbsent(words[0], word -> new ArrayList<>())
            .add(new Form(words, entry, entry.openersOnly().contains(text)));
        patterns
            .matcher(Sort.THIRD_PERSON_ENDING, words[0])
            .filter(Matcher::find)
            .ifPresent(
                ending -> finiteByInfinitive.put(words[0].substring(0, ending.start()), words[0]));
      }
    }
    byFirstWord
        .values()
        .forEach(
            f -> f.sort(Comparator.comparingInt((Form form) -> form.words().length).reversed()));
  }

  /// The names of groups by the forms.
  Map<String, String> groupsByForm() {
    return groupsByForm;
  }

  ClauseTokens tokens(String text) {
    return ClauseTokens.of(folding, text);
  }

  /// Finds the longest form that begins at a token, after any modifiers.
  Optional<Match> match(ClauseTokens tokens, int from, ClauseKind kind) {
    Set<String> found = new LinkedHashSet<>();
    int i = from;
    boolean infinitive = kind == ClauseKind.DECLARATION;
    boolean continuing = false;
    for (int n = modifier(tokens, i); n > 0; n = modifier(tokens, i)) {
      String words = tokens.words(i, n);
      found.add(words);
      infinitive = kind == ClauseKind.DECLARATION || patterns.is(Sort.INFINITIVE_MODIFIER, words);
      continuing = patterns.is(Sort.PARTICIPLE_MODIFIER, words);
      i += n;
    }
    if (i >= tokens.list().size() || !tokens.list().get(i).word()) {
      return Optional.empty();
    }
    String first = tokens.list().get(i).text();
    if (infinitive) {
      first = finiteByInfinitive.getOrDefault(first, first);
    }
    for (Form form : byFirstWord.getOrDefault(first, List.of())) {
      Set<String> inside = new LinkedHashSet<>(found);
      int end = rest(tokens, i + 1, form.words(), inside);
      if (end > 0
          && form.openerOnly()
          && kind != ClauseKind.OPENING
          && !tokens.isAnyWord(end, contentClause)) {
        continue;
      }
      if (end > 0) {
        for (int n = modifier(tokens, end);
            n > 0 && !attached(tokens, end, n);
            n = modifier(tokens, end)) {
          inside.add(tokens.words(end, n));
          end += n;
        }
        return Optional.of(
            new Match(
                form.entry(),
                List.copyOf(inside),
                continuing ? Inflection.PARTICIPLE : inflection(first),
                String.join(" ", form.words()),
                tokens.list().get(from).start(),
                tokens.list().get(end - 1).end(),
                end));
      }
    }
    return Optional.empty();
  }

  /// The token after the words of a form from its second on, or -1 when they do not stand here.
  private int rest(ClauseTokens tokens, int from, String[] words, Set<String> found) {
    int i = from;
    for (int w = 1; w < words.length; w++) {
      while (!isSame(tokens, i, words[w])) {
        int modifier = modifier(tokens, i);
        if (modifier > 0) {
          found.add(tokens.words(i, modifier));
        }
        int passed = Math.max(modifier, tokens.covered(i, connectors));
        if (passed == 0 && !isOwner(words[w])) {
          passed = tokens.covered(i, owners);
        }
        if (passed == 0) {
          return -1;
        }
        i += passed;
      }
      i++;
    }
    return i;
  }

  private boolean isOwner(String word) {
    return owners.stream().anyMatch(o -> o[0].equals(word));
  }

  private boolean isSame(ClauseTokens tokens, int i, String word) {
    return tokens.isWord(i, word)
        || interchangeable.contains(word) && tokens.isAnyWord(i, interchangeable);
  }

  /// Whether a modifier after a verb belongs to what follows: "notes particular needs".
  private boolean attached(ClauseTokens tokens, int at, int count) {
    return !patterns.is(Sort.ADVERB, tokens.words(at, count))
        || tokens.covered(at, noModifiers) > 0;
  }

  private int modifier(ClauseTokens tokens, int i) {
    return tokens.covered(i, modifiers);
  }

  private Inflection inflection(String word) {
    return tense == Tense.PAST
            || patterns.is(Sort.FINITE, word)
            || finiteByInfinitive.containsKey(word)
        ? Inflection.FINITE
        : Inflection.PARTICIPLE;
  }
}
