package dev.operative.lucene.analysis;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import dev.operative.language.Piece;
import java.util.List;

/// Takes what was typed apart into the terms of the index.
public final class TypedText {
  /// Chinese runs up to this length are looked for as they stand.
  public static final int LONGEST_CHINESE_WORD = 4;

  private static final Languages LANGUAGES = Languages.bundled();

  private TypedText() {}

  /// The languages by whose rules texts are cut into terms.
  public static Languages languages() {
    return LANGUAGES;
  }

  /// The language by whose rules words are cut that have spaces between them, in texts of every language.
  public static Language spaced() {
    return LANGUAGES.spaced(LANGUAGES.first());
  }

  /// The rules by which runs of characters without spaces are cut.
  public static LanguageRules unspaced() {
    return LANGUAGES.unspaced().orElseThrow();
  }

  /// Takes a text apart; empty when there is no word in it.
  public static List<Piece> pieces(String text) {
    return LANGUAGES.pieces(spaced(), text);
  }

  /// The words of a run of Chinese that say what it is about.
  public static List<String> chineseWords(String run) {
    return unspaced().contentWords(run);
  }

  /// Whether a typed word carries grammar alone and may be left out when others were typed.
  public static boolean isFunctionWord(String typed) {
    return LANGUAGES.isFunctionWord(typed);
  }
}
