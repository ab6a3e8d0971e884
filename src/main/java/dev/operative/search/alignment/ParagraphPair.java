package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.work.Doubt;
import dev.operative.search.IndexedParagraph;
import java.util.Set;

/// A paragraph in both languages.
///
/// @param doubts why the two may not belong together; empty when nothing speaks against it
public record ParagraphPair(IndexedParagraph english, IndexedParagraph chinese, Set<Doubt> doubts) {
  public ParagraphPair {
    doubts = Set.copyOf(doubts);
  }

  /// The paragraph in one of them.
  public IndexedParagraph in(Language language) {
    return language.equals(Language.ENGLISH) ? english : chinese;
  }
}
