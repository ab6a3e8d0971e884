package dev.operative.search.query;

import dev.operative.document.Language;
import java.util.List;
import java.util.Optional;

/// In which version results are shown, where they have one.
public sealed interface Show {
  /// In the language that results are narrowed to, else that of the query.
  Show AS_ASKED = new AsAsked();

  /// In every version, that of the query first.
  Show BOTH = new Both();

  /// In the language that results are narrowed to, else that of the query.
  record AsAsked() implements Show {
    @Override
    public String parameter() {
      return "query";
    }
  }

  /// In every version, that of the query first.
  record Both() implements Show {
    @Override
    public String parameter() {
      return "both";
    }
  }

  /// In a language, whatever that of the query is.
  record In(Language language) implements Show {
    @Override
    public String parameter() {
      return language.code();
    }
  }

  /// The value of the request parameter `show`.
  String parameter();

  /// Reads a value of the parameter: `query`, `both`, or the code of a language that is read. Empty when it is none of
  /// these.
  static Optional<Show> parse(String value, List<Language> languages) {
    return switch (value) {
      case "query" -> Optional.of(AS_ASKED);
      case "both" -> Optional.of(BOTH);
      default ->
          languages.stream()
              .filter(language -> language.code().equals(value))
              .findFirst()
              .map(In::new);
    };
  }
}
