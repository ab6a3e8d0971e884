package dev.operative.export.word;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which chapeaux stand above a paragraph already, so that none is missing and none is repeated in a list of
/// sub-paragraphs.
///
/// @param <S> what tells texts apart that are written side by side
final class WrittenChapeaux<S> {
  /// What was written last of each: a paragraph behind its chapeaux.
  private final Map<S, List<ParagraphId>> last = new HashMap<>();

  /// Notes that a paragraph is written next.
  ///
  /// @param chapeaux those of the paragraph, the outermost first
  /// @return those of them that are to be written before it
  List<IndexedParagraph> before(
      S side, IndexedParagraph paragraph, List<IndexedParagraph> chapeaux) {
    List<ParagraphId> path = new ArrayList<>();
    chapeaux.forEach(chapeau -> path.add(chapeau.paragraph().id()));
    List<ParagraphId> above = last.getOrDefault(side, List.of());
    int known = 0;
    while (known < path.size()
        && known < above.size()
        && path.get(known).equals(above.get(known))) {
      known++;
    }
    path.add(paragraph.paragraph().id());
    last.put(side, path);
    return chapeaux.subList(known, chapeaux.size());
  }

  /// Begins anew: nothing stands above.
  void clear() {
    last.clear();
  }
}
