package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.Provision;
import dev.operative.document.work.TextKey;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A match by what stands for its texts.
///
/// @param keys what stands for its text in each language, at least one
/// @param section the section it stands in
public record MatchedTexts(NavigableMap<Language, TextKey> keys, Section section) {
  public MatchedTexts {
    keys = Collections.unmodifiableNavigableMap(new TreeMap<>(keys));
  }

  /// Those of a provision.
  static MatchedTexts of(Provision provision) {
    NavigableMap<Language, TextKey> keys = new TreeMap<>();
    for (Language language : provision.languages()) {
      provision
          .textIn(language)
          .ifPresent(text -> keys.put(language, TextKey.of(text.text(), language)));
    }
    return new MatchedTexts(keys, provision.texts().firstEntry().getValue().section());
  }
}
