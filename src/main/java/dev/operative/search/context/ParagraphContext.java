package dev.operative.search.context;

import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.util.List;

/// The paragraphs around a paragraph in its document, in reading order.
///
/// @param before those before it, the nearest last
/// @param after those after it, the nearest first
public record ParagraphContext(List<IndexedParagraph> before, List<IndexedParagraph> after) {
  public ParagraphContext {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// Finds the paragraphs around one.
  ///
  /// @param reach how many on each side, at most
  public static ParagraphContext of(IndexedParagraph found, IndexView view, int reach) {
    List<IndexedParagraph> all =
        view.document(found.document().id()).map(StoredDocument::paragraphs).orElse(List.of());
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).paragraph().id().equals(found.paragraph().id())) {
        return new ParagraphContext(
            all.subList(Math.max(0, place - reach), place),
            all.subList(place + 1, Math.min(all.size(), place + 1 + reach)));
      }
    }
    return new ParagraphContext(List.of(), List.of());
  }
}
