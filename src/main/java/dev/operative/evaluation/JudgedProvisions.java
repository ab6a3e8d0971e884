package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.Hit;
import dev.operative.search.IndexedProvision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The grades of the provisions that were judged for a query.
final class JudgedProvisions {
  private final Map<ProvisionId, Grade> grades = new HashMap<>();

  /// What a provision is worth.
  ///
  /// @param value 0 to 3
  /// @param group the near-duplicates it belongs to
  /// @param only the language of its only text; empty when it has several, and when the index does not have it
  private record Grade(int value, String group, Optional<Language> only) {
    Grade higher(Grade other) {
      return other.value > value ? other : this;
    }
  }

  /// Adds a judgement; of several of one provision the highest counts.
  void add(IndexedProvision found, int value, Optional<String> group) {
    Set<Language> languages = found.provision().languages();
    add(
        found.provision().id(),
        value,
        group,
        languages.size() == 1 ? Optional.of(languages.iterator().next()) : Optional.empty());
  }

  /// Adds a judgement of what the index does not have: it could have been found all the same.
  void addAbsent(int value, Optional<String> group) {
    add(new ProvisionId("absent", "n." + grades.size()), value, group, Optional.empty());
  }

  private void add(ProvisionId id, int value, Optional<String> group, Optional<Language> only) {
    grades.merge(id, new Grade(value, group.orElseGet(id::toString), only), Grade::higher);
  }

  /// The languages of what was judged and is there in one language alone, without one.
  Set<Language> languagesOtherThan(Language language) {
    return grades.values().stream()
        .flatMap(grade -> grade.only().stream())
        .filter(each -> !each.equals(language))
        .collect(Collectors.toSet());
  }

  /// The grades of all.
  List<Integer> all() {
    return grades.values().stream().map(Grade::value).toList();
  }

  /// The grades of what is there in one of these languages alone.
  List<Integer> onlyIn(Set<Language> languages) {
    return grades.values().stream()
        .filter(grade -> grade.only().filter(languages::contains).isPresent())
        .map(Grade::value)
        .toList();
  }

  /// The grades of all, once a group, the highest.
  List<Integer> onceAGroup() {
    Map<String, Integer> best = new HashMap<>();
    grades.values().forEach(grade -> best.merge(grade.group(), grade.value(), Math::max));
    return List.copyOf(best.values());
  }

  /// The grades of results in their order, each provision by itself.
  List<Integer> ranked(List<Hit> hits) {
    return hits.stream()
        .map(hit -> grades.get(hit.provision().provision().id()))
        .map(grade -> grade == null ? 0 : grade.value())
        .toList();
  }

  /// The grades of entries in their order: that of the best provision an entry stands for whose group has not been met.
  List<Integer> rankedOnce(List<Hit> entries) {
    Set<String> met = new HashSet<>();
    List<Integer> ranked = new ArrayList<>();
    for (Hit entry : entries) {
      List<Grade> fresh = gradesOf(entry).filter(grade -> !met.contains(grade.group())).toList();
      ranked.add(fresh.stream().mapToInt(Grade::value).max().orElse(0));
      gradesOf(entry).forEach(grade -> met.add(grade.group()));
    }
    return ranked;
  }

  /// Whether somebody judged a provision that an entry stands for.
  boolean isJudged(Hit entry) {
    return gradesOf(entry).findAny().isPresent();
  }

  /// Whether somebody judged the provision of a result.
  boolean isJudgedItself(Hit hit) {
    return grades.containsKey(hit.provision().provision().id());
  }

  private Stream<Grade> gradesOf(Hit entry) {
    return Stream.concat(
            Stream.of(entry.provision()),
            entry.repeats().stream().flatMap(repeats -> repeats.provisions().stream()))
        .flatMap(found -> Stream.ofNullable(grades.get(found.provision().id())));
  }
}
