package dev.operative.search.alignment;

import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two language versions of a document side by side.
///
/// @param rows from the top of the documents to the end
public record DocumentAlignment(List<Row> rows) {
  /// One line of the two columns; at least one side is there.
  ///
  /// @param left the paragraph of the left version; empty when only the right one has it
  /// @param right the paragraph of the right version; empty when only the left one has it
  public record Row(Optional<IndexedParagraph> left, Optional<IndexedParagraph> right) {}

  public DocumentAlignment {
    rows = List.copyOf(rows);
  }

  /// Aligns by place: paragraphs with the same place stand in one row, in the order of the left version;
  /// what only one version has stands alone, where it stands among its neighbours there. Every paragraph is
  /// in exactly one row.
  public static DocumentAlignment of(List<IndexedParagraph> left, List<IndexedParagraph> right) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      places.putIfAbsent(place(right.get(i)), i);
    }
    Set<String> leftPlaces = new HashSet<>();
    left.forEach(paragraph -> leftPlaces.add(place(paragraph)));
    List<Row> rows = new ArrayList<>();
    boolean[] placed = new boolean[right.size()];
    int next = 0;
    for (IndexedParagraph paragraph : left) {
      Integer match = places.remove(place(paragraph));
      if (match == null) {
        rows.add(new Row(Optional.of(paragraph), Optional.empty()));
        continue;
      }
      while (next < match) {
        if (!placed[next] && !leftPlaces.contains(place(right.get(next)))) {
          rows.add(new Row(Optional.empty(), Optional.of(right.get(next))));
          placed[next] = true;
        }
        next++;
      }
      rows.add(new Row(Optional.of(paragraph), Optional.of(right.get(match))));
      placed[match] = true;
      next = Math.max(next, match + 1);
    }
    for (int i = 0; i < right.size(); i++) {
      if (!placed[i]) {
        rows.add(new Row(Optional.empty(), Optional.of(right.get(i))));
      }
    }
    return new DocumentAlignment(rows);
  }

  private static String place(IndexedParagraph paragraph) {
    return paragraph.paragraph().id().document() + "." + paragraph.paragraph().id().place();
  }
}
