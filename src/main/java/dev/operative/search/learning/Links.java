package dev.operative.search.learning;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How often each English form was linked to each run of Chinese.
final class Links {
  /// In fewer aligned paragraphs nothing is learnt.
  static final int LEAST_PARAGRAPHS = 5;
  private static final double LEAST_SHARE = 0.15;
  private static final int MOST_RENDERINGS = 4;

  private final Map<String, Map<String, Integer>> byEnglish = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byChinese = new TreeMap<>();
  private final Map<String, Integer> unlinkedEnglish = new HashMap<>();
  private final Map<String, Integer> unlinkedChinese = new HashMap<>();
  private long all;

  /// A form is linked to a run once.
  void add(String english, String chinese) {
    add(english, chinese, 1);
  }

  /// A form stands somewhere without a link.
  void unlinkedEnglish(String form) {
    unlinkedEnglish.merge(form, 1, Integer::sum);
  }

  /// A run stands somewhere without a link.
  void unlinkedChinese(String run) {
    unlinkedChinese.merge(run, 1, Integer::sum);
  }

  private void add(String english, String chinese, int times) {
    byEnglish.computeIfAbsent(english, e -> new TreeMap<>()).merge(chinese, times, Integer::sum);
    byChinese.computeIfAbsent(chinese, c -> new TreeMap<>()).merge(english, times, Integer::sum);
    all += times;
  }

  Set<String> chinese() {
    return byChinese.keySet();
  }

  /// The same links with every run of Chinese completed to whole words.
  Links completed(WholeWords words) {
    Links completed = new Links();
    byChinese.forEach(
        (run, linked) -> {
          String whole = words.complete(run);
          if (!whole.isEmpty()) {
            linked.forEach((english, times) -> completed.add(english, whole, times));
            completed.unlinkedChinese.merge(
                whole, unlinkedChinese.getOrDefault(run, 0), Integer::sum);
          }
        });
    completed.unlinkedEnglish.putAll(unlinkedEnglish);
    return completed;
  }

  /// What each form was linked to, by language and form.
  List<LearntTranslation> translations() {
    List<LearntTranslation> table = new ArrayList<>();
    collect(byEnglish, byChinese, unlinkedEnglish, Language.ENGLISH, table);
    collect(byChinese, byEnglish, unlinkedChinese, Language.CHINESE, table);
    return table;
  }

  /// A link must be a good one seen from both sides: that 进展 is once in a while linked to `view` says something
  /// about 进展, but nothing about `view`.
  private void collect(
      Map<String, Map<String, Integer>> links,
      Map<String, Map<String, Integer>> back,
      Map<String, Integer> unlinked,
      Language language,
      List<LearntTranslation> table) {
    links.forEach(
        (form, linked) -> {
          int total = total(linked);
          int places = total + unlinked.getOrDefault(form, 0);
          List<LearntTranslation.Seen> kept =
              linked.entrySet().stream()
                  .filter(
                      link ->
                          isGood(
                              link.getValue(),
                              places,
                              total(back.getOrDefault(link.getKey(), Map.of()))))
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
          if (!kept.isEmpty()) {
            table.add(new LearntTranslation(form, language, kept));
          }
        });
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
