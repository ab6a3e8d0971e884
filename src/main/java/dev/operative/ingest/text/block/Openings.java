package dev.operative.ingest.text.block;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.language.Folding;
import dev.operative.vocabulary.Verb;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells by its first words whether a text opens a preambular or an operative paragraph.
public final class Openings {
  private static final String QUOTES = "“\"‘'「『";

  /// No form of a verb begins with a longer word.
  private static final int LONGEST_WORD = 24;

  private static final int MOST_MODIFIERS = 2;

  /// The words in the gap of a form, as in 对…表示关切, are no longer.
  private static final int LONGEST_GAP = 120;

  private final Map<Language, Opener> openers = new HashMap<>();
  private final Vocabulary vocabulary;

  public Openings(Vocabulary vocabulary, SetPhrases phrases) {
    this.vocabulary = vocabulary;
    for (Language language : vocabulary.languages().all()) {
      Map<String, Set<String>> words = new HashMap<>();
      for (VerbGroup group : vocabulary.verbGroups()) {
        for (Verb verb : group.verbs()) {
          for (String form : verb.forms(language)) {
            words.computeIfAbsent(firstWord(form), none -> new HashSet<>()).add(behindGap(form));
          }
        }
      }
      words.remove("");
      openers.put(language, new Opener(words, phrases.in(language)));
    }
  }

  /// Whether the text opens with a preambular verb or adjective: "Recalling", "Deeply concerned", 回顾.
  public boolean preambular(String text, Language language) {
    String words = withoutQuote(Folding.simplified(text));
    Opener opener = opener(language);
    int lead = opener.phrases().end(SetPhrase.LEAD_IN, words);
    return lead > 0
        ? opener.opens(words.substring(lead), SetPhrase.RECITAL_FORM)
        : isBeginning(words)
            && (opener.opens(words, SetPhrase.RECITAL_FORM)
                || opener
                        .phrases()
                        .matches(SetPhrase.RECITAL_FORM, firstWord(words.toLowerCase(Locale.ROOT)))
                    && beginsWithVerb(words, language, Section.PREAMBULAR));
  }

  /// Whether the text opens with an operative verb: "Decides", "Also requests", 决定.
  public boolean operative(String text, Language language) {
    String words = withoutQuote(Folding.simplified(text));
    return isBeginning(words) && opener(language).opens(words, SetPhrase.OPERATIVE_FORM);
  }

  /// Whether the text opens with a verb in the form of a declaration by several, which is not the third person:
  /// "Express their gratitude".
  public boolean declares(String text, Language language) {
    return isBeginning(text) && beginsWithVerb(text, language, Section.OPERATIVE);
  }

  /// Whether the text says what an organ decided, as the text of a decision does: "At its 34th plenary meeting, the General
  /// Assembly decided …", "(a) Took note …". Letters and reports tell it in the same words.
  public boolean decides(String text, Language language) {
    return !vocabulary.findDecidedVerbs(FootnoteMarks.without(text), language).isEmpty();
  }

  /// Whether the vocabulary finds a verb right at the beginning, as it does where words stand inside the form:
  /// 表示严重关切.
  private boolean beginsWithVerb(String text, Language language, Section section) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST_GAP));
    return vocabulary.findVerbs(beginning, language, section).stream()
        .anyMatch(use -> use.start() == 0);
  }

  private Opener opener(Language language) {
    return Objects.requireNonNull(openers.get(language), language.code());
  }

  private static String withoutQuote(String text) {
    int start = !text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    return text.substring(start).stripLeading();
  }

  private static boolean isBeginning(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && !Character.isLowerCase(text.charAt(0));
  }

  /// The part of a form or text before its first space or gap.
  private static String firstWord(String form) {
    return form.split("[ …]", 2)[0];
  }

  /// What must follow somewhere behind the beginning of a form; nothing for most.
  private static String behindGap(String form) {
    int gap = form.indexOf('…');
    return gap < 0 ? "" : form.substring(gap + 1).strip();
  }

  private static boolean follows(String text, int from, String rest) {
    int at = text.indexOf(rest, from);
    return at >= 0 && at - from <= LONGEST_GAP;
  }

  /// How the paragraphs of one language open.
  ///
  /// @param words the words with which forms of verbs begin, and what follows behind their gap
  private record Opener(Map<String, Set<String>> words, SetPhrases phrases) {
    boolean opens(String text, SetPhrase form) {
      String rest = text;
      for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++) {
        if (beginsWithVerb(rest, form)
            || form == SetPhrase.RECITAL_FORM && phrases.begins(SetPhrase.RECITAL_OPENER, rest)) {
          return true;
        }
        int modifier = phrases.end(SetPhrase.VERB_MODIFIER, rest);
        if (modifier == 0) {
          return false;
        }
        rest = rest.substring(modifier);
      }
      return false;
    }

    private boolean beginsWithVerb(String text, SetPhrase form) {
      for (int end = 1; end <= Math.min(text.length(), LONGEST_WORD); end++) {
        String word = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (Script.endsWord(text, end)
            && !phrases.begins(SetPhrase.BEHIND_NO_VERB, text.substring(end))
            && phrases.matches(form, word)
            && words.getOrDefault(word, Set.of()).stream()
                .anyMatch(rest -> follows(text, word.length(), rest))) {
          return true;
        }
      }
      return false;
    }
  }
}
