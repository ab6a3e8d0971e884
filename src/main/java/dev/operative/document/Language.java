package dev.operative.document;

import java.util.Locale;
import java.util.Optional;

/// The languages Operative reads. A document, a part and each single paragraph have one.
public enum Language {
  ENGLISH("en"),
  CHINESE("zh");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The ISO 639-1 code, as the API and paragraph ids spell it.
  public String code() {
    return code;
  }

  /// The other of the two languages.
  public Language other() {
    return this == ENGLISH ? CHINESE : ENGLISH;
  }

  /// Finds a language by its code or its English or Chinese name, ignoring case; empty when unknown.
  public static Optional<Language> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "en", "eng", "english", "英文", "英语" -> Optional.of(ENGLISH);
      case "zh", "chi", "zho", "chinese", "中文", "汉语" -> Optional.of(CHINESE);
      default -> Optional.empty();
    };
  }
}
