package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.language.TokenCursor;
import dev.operative.language.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Takes text apart into the tokens by which the engine finds it. Safe for use by several threads.
public final class FormAnalyzer {
  private final Languages languages;

  public FormAnalyzer(Languages languages) {
    this.languages = languages;
  }

  /// The languages whose texts it takes apart.
  public Languages languages() {
    return languages;
  }

  /// The language of a text; the first of all when its letters do not tell.
  public Language language(String text) {
    return languages.likely(text);
  }

  /// The tokens of a text.
  public List<Token> tokens(Language language, String text) {
    List<Token> tokens = new ArrayList<>();
    Language spaced = languages.spaced(language);
    languages.read(
        language,
        text,
        cursor -> {
          if (cursor.kind() == TokenKind.SOLID) {
            tokens.add(tokens.removeLast().withSolid(cursor.term()));
          } else {
            tokens.add(token(spaced, text, cursor));
          }
        });
    for (int i = 0; i < tokens.size(); i++) {
      boolean before = i > 0 && tokens.get(i - 1).isJoined();
      if (tokens.get(i).isFunctionWord() && before != tokens.get(i).isJoined()) {
        // It is the first or the last of a hyphenated word: `in-country` is no country.
        tokens.set(i, tokens.get(i).asWord());
      }
    }
    return tokens;
  }

  private static Token token(Language language, String text, TokenCursor cursor) {
    boolean character = cursor.kind() == TokenKind.HAN;
    Token.Kind kind =
        cursor.isFunctionWord()
            ? character ? Token.Kind.FUNCTION_CHARACTER : Token.Kind.FUNCTION_WORD
            : character ? Token.Kind.CHARACTER : Token.Kind.WORD;
    if (cursor.isAcronym()) {
      String acronym = text.substring(cursor.start(), cursor.end());
      return new Token(
          language, acronym, acronym, acronym, acronym, "", cursor.start(), cursor.end(), kind);
    }
    return new Token(
        language,
        cursor.surface(),
        cursor.base(),
        cursor.lemma(),
        cursor.term(),
        "",
        cursor.start(),
        cursor.end(),
        kind);
  }
}
