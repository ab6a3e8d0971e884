package dev.operative.export.word;

import dev.operative.document.Language;
import dev.operative.language.Bundles;
import dev.operative.language.Languages;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words in one language by which Word files speak, from `words_en.properties` and its like.
final class FileWords {
  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  /// @param language one that has such a file, as those of all citation styles have
  FileWords(Languages languages, Language language) {
    this.language = language;
    this.locale = Locale.of(language.code());
    this.bundle = new Bundles(FileWords.class, "words", languages).in(language);
  }

  Language language() {
    return language;
  }

  String text(String key) {
    return bundle.getString(key);
  }

  String text(String key, Object... gaps) {
    return new MessageFormat(bundle.getString(key), locale).format(gaps);
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(date);
  }
}
