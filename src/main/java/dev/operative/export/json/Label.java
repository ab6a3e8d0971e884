package dev.operative.export.json;

import dev.operative.document.Language;

/// How people read a value, in both languages.
public record Label(String en, String zh) {
  /// The words in the given language.
  public String in(Language language) {
    return language.equals(Language.CHINESE) ? zh : en;
  }
}
