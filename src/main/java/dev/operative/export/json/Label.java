package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.operative.document.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The words for a value in each language, by the language's code.
///
/// @param words at least one
public record Label(@JsonValue Map<String, String> words) {
  /// The words that a function gives for each of some languages, in their order.
  public static Label of(List<Language> languages, Function<Language, String> words) {
    Map<String, String> all = new LinkedHashMap<>();
    languages.forEach(language -> all.put(language.code(), words.apply(language)));
    return new Label(all);
  }

  /// The words in a language; those of the first where there are none.
  public String in(Language language) {
    return words.getOrDefault(language.code(), words.values().iterator().next());
  }
}
