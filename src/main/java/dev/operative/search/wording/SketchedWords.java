package dev.operative.search.wording;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import dev.operative.language.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of a paragraph by which its wording is known, in order.
final class SketchedWords {
  private final LanguageRules rules;
  private final boolean running;
  private final TreeMap<Integer, Phrase> phrases = new TreeMap<>();
  private final List<String> words = new ArrayList<>();
  private int phraseEnd;

  private SketchedWords(Paragraph paragraph, LanguageRules rules) {
    this.rules = rules;
    this.running = paragraph.section().isText();
    for (VerbUse use : paragraph.verbs()) {
      if (!use.inherited()) {
        phrases.put(use.start(), new Phrase(use.end(), use.verb()));
      }
    }
    for (Citation citation : paragraph.citations()) {
      phrases.put(citation.start(), new Phrase(citation.end(), citation.symbol().canonical()));
    }
  }

  /// A stretch of the text that counts as one word.
  private record Phrase(int end, String word) {}

  /// @param languages those whose rules are known; a text in another is read by the rules of the first
  static List<String> of(Paragraph paragraph, Languages languages) {
    Language language =
        languages.all().contains(paragraph.language()) ? paragraph.language() : languages.first();
    SketchedWords sketched = new SketchedWords(paragraph, languages.rules(language));
    languages.read(language, paragraph.text(), sketched::take);
    return sketched.words;
  }

  private void take(TokenCursor token) {
    if (token.start() < phraseEnd || token.positions() == 0) {
      return;
    }
    Map.Entry<Integer, Phrase> phrase = phrases.floorEntry(token.start());
    if (phrase != null && token.start() < phrase.getValue().end()) {
      words.add(phrase.getValue().word());
      phraseEnd = phrase.getValue().end();
    } else if (!running || !passes(token)) {
      words.add(token.term());
    }
  }

  /// Whether a word of running text is left out.
  private boolean passes(TokenCursor token) {
    return token.isFunctionWord()
        || Character.isDigit(token.term().codePointAt(0))
        || rules.isNumber(token.surface());
  }
}
