package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.Provision;
import dev.operative.document.work.TextKey;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// The first matches of a request, by what stands for their texts.
///
/// @param total the exact number of matching provisions
/// @param matches the wanted entries, in the order of the request
public record RankedTexts(long total, List<Match> matches) {
  public RankedTexts {
    matches = List.copyOf(matches);
  }

  /// A match.
  ///
  /// @param keys what stands for its text in each language, at least one
  /// @param section the section it stands in
  public record Match(NavigableMap<Language, TextKey> keys, Section section) {
    public Match {
      keys = Collections.unmodifiableNavigableMap(new TreeMap<>(keys));
    }

    /// What stands for its text in the first of some languages that it has a text in, else for its first text.
    public TextKey standing(List<Language> languages) {
      return languages.stream()
          .map(keys::get)
          .filter(Objects::nonNull)
          .findFirst()
          .orElseGet(() -> keys.firstEntry().getValue());
    }

    /// The match that a provision is.
    static Match of(Provision provision) {
      NavigableMap<Language, TextKey> keys = new TreeMap<>();
      for (Language language : provision.languages()) {
        provision
            .textIn(language)
            .ifPresent(text -> keys.put(language, TextKey.of(text.text(), language)));
      }
      return new Match(keys, provision.texts().firstEntry().getValue().section());
    }
  }
}
