package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// The rules of one language.
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
}
