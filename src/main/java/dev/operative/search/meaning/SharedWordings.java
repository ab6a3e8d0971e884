package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The wordings that texts share with others. Lists are folded by them: texts of one wording are one entry, which is the first of
/// them that was met in any of the lists.
final class SharedWordings {
  private final Map<TextKey, Integer> numbers;

  /// The texts of each wording, in the order in which they were met.
  private final Map<Integer, LinkedHashSet<TextKey>> met = new LinkedHashMap<>();

  /// @param numbers the number of the wording of each text that shares one with others
  SharedWordings(Map<TextKey, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  /// A list with one entry for each wording, at its first place.
  List<TextKey> fold(List<TextKey> texts) {
    return texts.stream().map(this::entry).distinct().toList();
  }

  /// The entry that stands for a text, which is met.
  private TextKey entry(TextKey text) {
    Integer wording = numbers.get(text);
    if (wording == null) {
      return text;
    }
    LinkedHashSet<TextKey> alike = met.computeIfAbsent(wording, each -> new LinkedHashSet<>());
    alike.add(text);
    return alike.getFirst();
  }

  /// The texts that the entries of a folded list stand for, those of one wording next to each other.
  List<TextKey> unfold(List<TextKey> entries) {
    List<TextKey> texts = new ArrayList<>();
    entries.stream().flatMap(this::alike).forEach(texts::add);
    return List.copyOf(texts);
  }

  private Stream<TextKey> alike(TextKey entry) {
    Integer wording = numbers.get(entry);
    LinkedHashSet<TextKey> alike = wording == null ? null : met.get(wording);
    return alike == null ? Stream.of(entry) : alike.stream();
  }
}
