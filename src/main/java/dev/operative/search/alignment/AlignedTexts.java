package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.work.Doubt;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// A paragraph in several languages.
///
/// @param texts its text in each, in display order, at least two
/// @param doubts why they may not belong together; empty when nothing speaks against it
public record AlignedTexts(SequencedMap<Language, IndexedParagraph> texts, Set<Doubt> doubts) {
  public AlignedTexts {
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    doubts = Set.copyOf(doubts);
    if (texts.size() < 2) {
      throw new IllegalArgumentException("nothing to align: " + texts.keySet());
    }
  }

  /// The texts of a provision. A version whose text is not in the language that its document claims is none.
  ///
  /// @return empty when there are not several
  public static Optional<AlignedTexts> of(IndexedProvision provision) {
    SequencedMap<Language, IndexedParagraph> texts = new LinkedHashMap<>();
    for (IndexedParagraph version : provision.versions()) {
      Language language = version.paragraph().language();
      if (language.equals(version.paragraph().id().language())) {
        texts.put(language, version);
      }
    }
    return texts.size() < 2
        ? Optional.empty()
        : Optional.of(new AlignedTexts(texts, provision.provision().doubts()));
  }

  /// The text in the first language.
  public IndexedParagraph first() {
    return texts.firstEntry().getValue();
  }

  /// Whether it has a text in all these languages.
  public boolean has(Language one, Language other) {
    return texts.containsKey(one) && texts.containsKey(other);
  }

  /// The text in one of its languages.
  public IndexedParagraph in(Language language) {
    return Objects.requireNonNull(texts.get(language));
  }
}
