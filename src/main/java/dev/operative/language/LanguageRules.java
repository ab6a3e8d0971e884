package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/// The rules of one language. Safe for use by several threads.
public interface LanguageRules {
  /// The language they are the rules of.
  Language language();

  /// Its English name, as it stands inside a sentence: `English`.
  String name();

  /// Everything that it is called in any language and in ISO 639-2, in small letters: `english`, `英文`, `eng`.
  List<String> names();

  /// The script it is written in.
  UnicodeScript script();

  /// How many letters of an alphabet one of its letters is worth, when the scripts in a text are weighed: a
  /// Chinese word is one or two characters, an English one five letters.
  int weight();

  /// Whether spaces stand between its words. When they do not, every character is a token.
  boolean isSpaced();

  /// A word as it is compared, without what readers do not see as part of it: a possessive, apostrophes, the
  /// full stops of an acronym. Empty when nothing is left.
  ///
  /// @param folded the word as [Folding#word] gave it
  String surface(String folded);

  /// The one of a word's spellings under which all of them are compared; the word itself in a language that spells every
  /// word in one way.
  ///
  /// @param word in small letters
  default String spelling(String word) {
    return word;
  }

  /// The form that the spellings, the singular and the plural of a word share. Words that share it share their
  /// stem.
  ///
  /// @param surface the word as [#surface] gave it
  String base(String surface);

  /// The form that the spellings and the inflections of a word share, but not the words that are derived from it: `fund`
  /// for `funds`, `funded` and `funding`, not for `fundamental`. Words that share their base share it; it need not be a
  /// word.
  ///
  /// @param surface the word as [#surface] gave it
  default String lemma(String surface) {
    return base(surface);
  }

  /// The past tense of a verb; the verb itself in a language whose verbs do not change.
  ///
  /// @param thirdPerson its third person of the present in small letters: `decides`
  default String past(String thirdPerson) {
    return thirdPerson;
  }

  /// The form under which all inflections and spellings of a word are searched.
  ///
  /// @param surface the word as [#surface] gave it
  String stem(String surface);

  /// Whether a word carries grammar alone.
  ///
  /// @param surface the word as [#surface] gave it
  boolean isFunctionWord(String surface);

  /// A typed text without the words by which it asks, or speaks of wording and translation: `may States freeze funds` without
  /// `may`. Nothing may be left.
  ///
  /// @param text with one space between words
  default String withoutQuestion(String text) {
    return text;
  }

  /// Whether a word is also spelt like an acronym, which nothing but capitals tells apart: `car` and CAR, the Central
  /// African Republic.
  ///
  /// @param surface the word as [#surface] gave it
  default boolean isSpeltLikeAcronym(String surface) {
    return false;
  }

  /// Whether what stands between two words may join them to one name: a space, a hyphen, and in English ` of the `.
  default boolean isJoint(String between) {
    return between.equals(" ") || between.equals("-");
  }

  /// Whether a word says a number or names a month: `forty`, `fifth`, `December`; numerals do not count.
  ///
  /// @param surface the word as [#surface] gave it
  boolean isNumber(String surface);

  /// Whether a full stop after a word ends no sentence.
  ///
  /// @param word the word in small letters, stops inside included: `e.g`
  boolean isAbbreviation(String word);

  /// Whether a word is a prefix that makes one word with what follows a hyphen: `sub` in `sub-regional`.
  ///
  /// @param surface the word as [#surface] gave it
  boolean isPrefix(String surface);

  /// Whether a word is a prefix that makes one word even with what follows a space: `counter` in
  /// `counter terrorism`.
  ///
  /// @param surface the word as [#surface] gave it
  boolean isFreePrefix(String surface);

  /// The words of a text that is written without spaces, in order. A language with spaces gives none.
  List<String> words(String text);

  /// A text that is written without spaces, cut into its words, with what it only seems to hold. A language with spaces gives
  /// nothing.
  default Segmentation segmentation(String text) {
    return new Segmentation(words(text), Set.of());
  }

  /// The words of a run of characters without spaces that say what it is about; the run itself when there are
  /// none. A language with spaces gives the run.
  List<String> contentWords(String run);
}
