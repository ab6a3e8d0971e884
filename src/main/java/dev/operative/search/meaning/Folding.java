package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lists in which texts of one wording are one entry: the first of them that was met in any of the lists.
final class Folding {
  private final Map<TextKey, Integer> wordings;

  /// The texts of each wording, in the order in which they were met.
  private final Map<Integer, LinkedHashSet<TextKey>> met = new LinkedHashMap<>();

  /// @param wordings the number of the wording of each text that shares one with others
  Folding(Map<TextKey, Integer> wordings) {
    this.wordings = Map.copyOf(wordings);
  }

  /// A list with one entry for each wording, at its first place.
  List<TextKey> fold(List<TextKey> texts) {
    LinkedHashSet<TextKey> folded = new LinkedHashSet<>();
    for (TextKey text : texts) {
      Integer wording = wordings.get(text);
      if (wording == null) {
        folded.add(text);
      } else {
        LinkedHashSet<TextKey> alike = met.computeIfAbsent(wording, each -> new LinkedHashSet<>());
        alike.add(text);
        folded.add(alike.getFirst());
      }
    }
    return List.copyOf(folded);
  }

  /// The texts that the entries of a folded list stand for, those of one wording next to each other.
  List<TextKey> unfold(List<TextKey> entries) {
    List<TextKey> texts = new ArrayList<>();
    entries.stream().flatMap(this::alike).forEach(texts::add);
    return List.copyOf(texts);
  }

  private Stream<TextKey> alike(TextKey entry) {
    Integer wording = wordings.get(entry);
    LinkedHashSet<TextKey> alike = wording == null ? null : met.get(wording);
    return alike == null ? Stream.of(entry) : alike.stream();
  }
}
