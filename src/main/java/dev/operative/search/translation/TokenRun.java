package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/// A run of bare words as tokens.
///
/// @param text the words with a space between, folded
/// @param tokens their tokens
/// @param words for each token, the index of the word it belongs to
record TokenRun(String text, List<Token> tokens, List<Integer> words) {
  TokenRun {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }

  static TokenRun of(FormAnalyzer analyzer, List<Query.Word> typed) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Query.Word word : typed) {
      text.append(analyzer.fold(word.text()));
      ends.add(text.length());
      text.append(' ');
    }
    List<Token> tokens = analyzer.tokens(text.toString());
    List<Integer> words = new ArrayList<>();
    int word = 0;
    for (Token token : tokens) {
      while (token.start() >= ends.get(word)) {
        word++;
      }
      words.add(word);
    }
    return new TokenRun(text.toString(), tokens, words);
  }

  int word(int token) {
    return words.get(token);
  }

  boolean startsWord(int token) {
    return token == 0 || word(token) != word(token - 1);
  }

  /// Whether a name may end before this token: between words and between Chinese characters, but not inside
  /// `counter-terrorism`.
  boolean mayBreak(int token) {
    return token == tokens.size()
        || startsWord(token)
        || tokens.get(token).isHan()
        || tokens.get(token - 1).isHan();
  }

  String text(int firstToken, int endToken) {
    return text.substring(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
  }

  Language language(int firstToken, int endToken) {
    return tokens.subList(firstToken, endToken).stream().anyMatch(Token::isHan)
        ? Language.CHINESE
        : Language.ENGLISH;
  }

  boolean isOther(Language language, String form) {
    boolean chinese = form.codePoints().anyMatch(TextFolding::isHan);
    return chinese == language.equals(Language.ENGLISH);
  }

  /// The words without stop words; all of them when they are nothing else.
  static List<Query> meaningful(List<Query.Word> typed) {
    List<Query> kept = new ArrayList<>();
    for (Query.Word word : typed) {
      if (!EnglishForms.isStopWord(word.text())) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? List.copyOf(typed) : kept;
  }
}
