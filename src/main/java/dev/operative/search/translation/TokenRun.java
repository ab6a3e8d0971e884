package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/// A run of bare words as tokens.
///
/// @param languages the languages it may be written in
/// @param language the language of all of it
/// @param text the words with a space between
/// @param tokens their tokens
/// @param ends for each word, where it ends in the text
record TokenRun(
    Languages languages, Language language, String text, List<Token> tokens, List<Integer> ends) {
  TokenRun {
    tokens = List.copyOf(tokens);
    ends = List.copyOf(ends);
  }

  /// The words as tokens in each language that they may be of, the likely one first among equals.
  static List<TokenRun> of(FormAnalyzer analyzer, List<Query.Word> typed) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Query.Word word : typed) {
      text.append(word.text());
      ends.add(text.length());
      text.append(' ');
    }
    String words = text.toString();
    return analyzer.languages().candidates(words).stream()
        .map(
            language ->
                new TokenRun(
                    analyzer.languages(), language, words, analyzer.tokens(language, words), ends))
        .toList();
  }

  /// The word in which a token begins.
  int word(int token) {
    return wordAt(tokens.get(token).start());
  }

  /// The word in which a token ends: `counter terrorism` is one token.
  int lastWord(int token) {
    return wordAt(tokens.get(token).end() - 1);
  }

  private int wordAt(int place) {
    int word = 0;
    while (place >= ends.get(word)) {
      word++;
    }
    return word;
  }

  boolean startsWord(int token) {
    return token == 0 || word(token) != word(token - 1);
  }

  /// Whether a name may end before this token: between words and between characters, but not inside
  /// `follow-up`.
  boolean mayBreak(int token) {
    return token == tokens.size()
        || startsWord(token)
        || tokens.get(token).isCharacter()
        || tokens.get(token - 1).isCharacter();
  }

  String text(int firstToken, int endToken) {
    return text.substring(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
  }

  /// The language of a stretch of tokens, which may be another than that of all of them.
  Language language(int firstToken, int endToken) {
    boolean spaced = tokens.subList(firstToken, endToken).stream().noneMatch(Token::isCharacter);
    return spaced == languages.rules(language).isSpaced()
        ? language
        : languages.all().stream()
            .map(languages::rules)
            .filter(rules -> rules.isSpaced() == spaced)
            .map(LanguageRules::language)
            .findFirst()
            .orElse(language);
  }

  /// The words without function words; all of them when they are nothing else.
  static List<Query> meaningful(Languages languages, List<Query.Word> typed) {
    List<Query> kept = new ArrayList<>();
    for (Query.Word word : typed) {
      if (!languages.isFunctionWord(word.text())) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? List.copyOf(typed) : kept;
  }
}
