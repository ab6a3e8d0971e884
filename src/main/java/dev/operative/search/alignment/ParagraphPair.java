package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.search.IndexedParagraph;

/// A paragraph in both languages.
public record ParagraphPair(IndexedParagraph english, IndexedParagraph chinese) {
  /// The paragraph in one of them.
  public IndexedParagraph in(Language language) {
    return language.equals(Language.ENGLISH) ? english : chinese;
  }
}
