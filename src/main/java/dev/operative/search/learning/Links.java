package dev.operative.search.learning;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Counts of how often forms of one language were linked to forms of another.
final class Links {
  /// In fewer aligned paragraphs nothing is learnt.
  static final int LEAST_PARAGRAPHS = 5;
  private static final double LEAST_SHARE = 0.15;
  private static final int MOST_RENDERINGS = 4;

  private final Map<String, Map<String, Integer>> bySource = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byTarget = new TreeMap<>();
  private final Map<String, Integer> unlinkedSource = new HashMap<>();
  private final Map<String, Integer> unlinkedTarget = new HashMap<>();
  private long all;

  /// A form is linked to another once.
  void add(String source, String target) {
    add(source, target, 1);
  }

  /// A form of the one language stands somewhere without a link.
  void unlinkedSource(String form) {
    unlinkedSource.merge(form, 1, Integer::sum);
  }

  /// A form of the other language stands somewhere without a link.
  void unlinkedTarget(String form) {
    unlinkedTarget.merge(form, 1, Integer::sum);
  }

  private void add(String source, String target, int times) {
    bySource.computeIfAbsent(source, none -> new TreeMap<>()).merge(target, times, Integer::sum);
    byTarget.computeIfAbsent(target, none -> new TreeMap<>()).merge(source, times, Integer::sum);
    all += times;
  }

  /// The forms of the other language that were linked.
  Set<String> targets() {
    return byTarget.keySet();
  }

  /// The same links without wrong ones, whose places are left without a link. Links that are too few to teach anything are not asked
  /// about.
  Links without(BiPredicate<String, String> wrong) {
    Links whole = new Links();
    whole.unlinkedSource.putAll(unlinkedSource);
    whole.unlinkedTarget.putAll(unlinkedTarget);
    bySource.forEach(
        (source, linked) ->
            linked.forEach(
                (target, times) -> {
                  if (times >= LEAST_PARAGRAPHS && wrong.test(source, target)) {
                    whole.unlinkedSource.merge(source, times, Integer::sum);
                    whole.unlinkedTarget.merge(target, times, Integer::sum);
                  } else {
                    whole.add(source, target, times);
                  }
                }));
    return whole;
  }

  /// The same links with every form of the other language completed to whole words.
  Links completed(TargetUnits.Completion words) {
    Links completed = new Links();
    byTarget.forEach(
        (form, linked) -> {
          String whole = words.complete(form);
          if (!whole.isEmpty()) {
            linked.forEach((source, times) -> completed.add(source, whole, times));
            completed.unlinkedTarget.merge(
                whole, unlinkedTarget.getOrDefault(form, 0), Integer::sum);
          }
        });
    completed.unlinkedSource.putAll(unlinkedSource);
    return completed;
  }

  /// What each form was linked to, by language and form.
  ///
  /// @param source the one language
  /// @param target the other
  List<LearntTranslation> translations(Language source, Language target) {
    List<LearntTranslation> table = new ArrayList<>();
    bySource.forEach(
        (form, linked) -> {
          List<LearntTranslation.Seen> good = good(form, linked, unlinkedSource, byTarget);
          if (!good.isEmpty()) {
            table.add(new LearntTranslation(source, target, form, good));
          }
        });
    byTarget.forEach(
        (form, linked) -> {
          List<LearntTranslation.Seen> good = good(form, linked, unlinkedTarget, bySource);
          if (!good.isEmpty()) {
            table.add(new LearntTranslation(target, source, form, good));
          }
        });
    return table;
  }

  /// A link must be a good one seen from both sides: that 进展 is once in a while linked to `view` says something
  /// about 进展, but nothing about `view`.
  private List<LearntTranslation.Seen> good(
      String form,
      Map<String, Integer> linked,
      Map<String, Integer> unlinked,
      Map<String, Map<String, Integer>> back) {
    int total = total(linked);
    int places = total + unlinked.getOrDefault(form, 0);
    return linked.entrySet().stream()
        .filter(
            link ->
                isGood(link.getValue(), places, total(back.getOrDefault(link.getKey(), Map.of()))))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_RENDERINGS)
        .map(
            link ->
                new LearntTranslation.Seen(
                    link.getKey(), link.getValue(), (double) link.getValue() / total))
        .toList();
  }

  private boolean isGood(int both, int form, int rendering) {
    return both >= LEAST_PARAGRAPHS
        && both >= LEAST_SHARE * form
        && both >= LEAST_SHARE * rendering
        && Association.isSignificant(both, form, rendering, (double) all);
  }

  private static int total(Map<String, Integer> linked) {
    return linked.values().stream().mapToInt(Integer::intValue).sum();
  }
}
