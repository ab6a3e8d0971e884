package dev.operative.export.akn;

import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The headings that the paragraphs of a part stand under, each path once and numbered.
final class HeadingPaths {
  private HeadingPaths() {}

  /// The paths in order of appearance, without the empty one; their numbers begin with 1.
  static List<List<String>> of(List<IndexedParagraph> paragraphs) {
    LinkedHashSet<List<String>> paths = new LinkedHashSet<>();
    paragraphs.forEach(found -> paths.add(found.paragraph().headings()));
    paths.remove(List.<String>of());
    return List.copyOf(new ArrayList<>(paths));
  }
}
