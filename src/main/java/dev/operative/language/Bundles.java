package dev.operative.language;

import dev.operative.document.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/// The message bundles of one name, each in one language: `labels_en.properties`, `labels_zh.properties`.
public final class Bundles {
  private static final ResourceBundle.Control WITHOUT_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<Language, ResourceBundle> bundles = new LinkedHashMap<>();

  /// Finds the bundles of some languages. Not every language needs to have one.
  ///
  /// @param owner a class of the package in which they lie
  /// @param name their name without language and ending
  public Bundles(Class<?> owner, String name, Languages languages) {
    for (Language language : languages.all()) {
      try {
        bundles.put(
            language,
            ResourceBundle.getBundle(
                owner.getPackageName() + "." + name,
                Locale.of(language.code()),
                owner.getClassLoader(),
                WITHOUT_FALLBACK));
      } catch (MissingResourceException none) {
        // The language has no such bundle.
      }
    }
  }

  /// The languages that have one, in the order in which they are shown.
  public List<Language> languages() {
    return List.copyOf(bundles.keySet());
  }

  /// The bundle of a language that has one.
  ///
  /// @throws IllegalArgumentException when the language has none
  public ResourceBundle in(Language language) {
    return Optional.ofNullable(bundles.get(language))
        .orElseThrow(() -> new IllegalArgumentException("no messages in " + language.code()));
  }

  /// A text in a language; empty when the language has no bundle or its bundle no such text.
  public Optional<String> text(Language language, String key) {
    return Optional.ofNullable(bundles.get(language))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key));
  }
}
