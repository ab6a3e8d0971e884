package dev.operative.export.citation;

import dev.operative.document.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words by which texts in one language cite, from `words_en.properties` and its like.
final class CitationWords {
  private static final ResourceBundle.Control WITHOUT_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  CitationWords(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            CitationWords.class.getPackageName() + ".words",
            Locale.of(language.code()),
            WITHOUT_FALLBACK);
  }

  Language language() {
    return language;
  }

  /// A text as it stands in the bundle.
  String text(String key) {
    return bundle.getString(key);
  }

  /// A text with its gaps filled.
  String text(String key, String... gaps) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(gaps);
  }

  /// How the numbers from one on are printed.
  List<String> numerals() {
    return List.of(bundle.getString("numerals").split(" "));
  }
}
