package dev.operative.search.works;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.work.Copy;
import dev.operative.document.work.Doubt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// A provision while the versions of its work are joined.
final class Row {
  private final TreeMap<Language, List<Paragraph>> paragraphs;
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  private final List<Copy> copies = new ArrayList<>();

  /// @param display the order of versions
  Row(Comparator<? super Language> display) {
    this.paragraphs = new TreeMap<>(display);
  }

  void add(Paragraph paragraph) {
    paragraphs
        .computeIfAbsent(paragraph.id().language(), version -> new ArrayList<>())
        .add(paragraph);
  }

  /// Takes over what another row has.
  void absorb(Row other) {
    other.paragraphs.values().forEach(version -> version.forEach(this::add));
    doubts.addAll(other.doubts);
  }

  void doubt(Set<Doubt> reasons) {
    doubts.addAll(reasons);
  }

  void add(Copy copy) {
    copies.add(copy);
  }

  /// The versions that have it, in display order.
  Set<Language> versions() {
    return paragraphs.keySet();
  }

  /// Its paragraphs in a version; empty when that does not have it.
  List<Paragraph> paragraphs(Language version) {
    return paragraphs.getOrDefault(version, List.of());
  }

  /// The first paragraph of the first version that has it: it gives the row its place.
  Paragraph first() {
    return paragraphs.firstEntry().getValue().getFirst();
  }

  Set<Doubt> doubts() {
    return doubts;
  }

  List<Copy> copies() {
    return copies;
  }

  /// All paragraphs of all versions, the first version first.
  List<Paragraph> all() {
    return paragraphs.values().stream().flatMap(List::stream).toList();
  }

  /// The text of every version, its paragraphs joined.
  SequencedMap<Language, Paragraph> texts() {
    TreeMap<Language, Paragraph> texts = new TreeMap<>(paragraphs.comparator());
    paragraphs.forEach((version, all) -> texts.put(version, JoinedParagraph.of(all)));
    return texts;
  }
}
