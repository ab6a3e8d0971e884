package dev.operative.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The organ of the United Nations that a text comes from or was issued by.
public enum Body {
  SECURITY_COUNCIL("Security Council", "S"),
  GENERAL_ASSEMBLY("General Assembly", "A"),
  HUMAN_RIGHTS_COUNCIL("Human Rights Council", "A/HRC"),
  ECONOMIC_AND_SOCIAL_COUNCIL("Economic and Social Council", "E"),
  SECRETARIAT("Secretariat", "ST"),
  OTHER("Other", "");

  private static final ResourceBundle.Control WITHOUT_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String word;
  private final String symbolPrefix;

  Body(String word, String symbolPrefix) {
    this.word = word;
    this.symbolPrefix = symbolPrefix;
  }

  /// The value in the API, which is the English name.
  public String word() {
    return word;
  }

  /// The name in a language, from `bodies_zh.properties` and its like; the word where there is no such file.
  public String name(Language language) {
    ResourceBundle names =
        ResourceBundle.getBundle(
            Body.class.getPackageName() + ".bodies", Locale.of(language.code()), WITHOUT_FALLBACK);
    return names.getString(name());
  }

  /// The first part of its document symbols: `S`, `A/HRC`; empty for [#OTHER].
  public String symbolPrefix() {
    return symbolPrefix;
  }

  /// Finds a body by its word, ignoring case and hyphens; empty when unknown.
  public static Optional<Body> parse(String text) {
    return parse(text, List.of());
  }

  /// Finds a body by its word or by its name in one of some languages, ignoring case and hyphens; empty when unknown.
  public static Optional<Body> parse(String text, Collection<Language> languages) {
    String wanted = key(text);
    for (Body body : values()) {
      if (key(body.word).equals(wanted)
          || languages.stream().anyMatch(language -> key(body.name(language)).equals(wanted))) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
