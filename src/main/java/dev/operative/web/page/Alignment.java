package dev.operative.web.page;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two versions of a document, paragraph beside paragraph.
final class Alignment {
  private Alignment() {}

  /// A paragraph and its version in the other document; one may be missing.
  record Pair(Optional<IndexedParagraph> own, Optional<IndexedParagraph> other) {}

  /// Lays two versions side by side, each in its own order. Where one has a paragraph that the other has not,
  /// there is a gap.
  static List<Pair> of(List<IndexedParagraph> own, List<IndexedParagraph> other) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < other.size(); i++) {
      places.put(withoutLanguage(other.get(i)), i);
    }
    Set<Integer> used = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    int next = 0;
    for (IndexedParagraph paragraph : own) {
      int place = places.getOrDefault(withoutLanguage(paragraph), -1);
      if (place >= next) {
        next = fill(pairs, other, next, place, used);
        used.add(place);
        pairs.add(new Pair(Optional.of(paragraph), Optional.of(other.get(place))));
        next = place + 1;
      } else {
        pairs.add(new Pair(Optional.of(paragraph), Optional.empty()));
      }
    }
    fill(pairs, other, next, other.size(), used);
    return pairs;
  }

  /// What the ids of a paragraph have in common in all languages.
  private static String withoutLanguage(IndexedParagraph found) {
    ParagraphId id = found.paragraph().id();
    return id.document() + "." + id.place();
  }

  private static int fill(
      List<Pair> pairs, List<IndexedParagraph> other, int from, int to, Set<Integer> used) {
    for (int i = from; i < to; i++) {
      if (used.add(i)) {
        pairs.add(new Pair(Optional.empty(), Optional.of(other.get(i))));
      }
    }
    return to;
  }
}
