package dev.operative.search.context;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.util.List;

/// The paragraphs around a paragraph in its document, in reading order.
///
/// @param before those before it, the nearest last
/// @param after those after it, the nearest first
public record ParagraphContext(List<IndexedParagraph> before, List<IndexedParagraph> after) {
  /// Nothing stands around it.
  public static final ParagraphContext NONE = new ParagraphContext(List.of(), List.of());

  public ParagraphContext {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// Finds the paragraphs around one; none when its document does not have it.
  ///
  /// @param reach how many on each side, at most
  public static ParagraphContext of(IndexedParagraph found, StoredDocument document, int reach) {
    List<IndexedParagraph> all = document.paragraphs();
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).paragraph().id().equals(found.paragraph().id())) {
        return new ParagraphContext(
            all.subList(Math.max(0, place - reach), place),
            all.subList(place + 1, Math.min(all.size(), place + 1 + reach)));
      }
    }
    return NONE;
  }
}
