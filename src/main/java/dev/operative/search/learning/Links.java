package dev.operative.search.learning;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How often each English form was linked to each run of Chinese.
final class Links {
  private static final int LEAST_PARAGRAPHS = 2;
  private static final double LEAST_SHARE = 0.15;
  private static final int MOST_RENDERINGS = 4;

  private final Map<String, Map<String, Integer>> byEnglish = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byChinese = new TreeMap<>();
  private long all;

  void add(String english, String chinese) {
    add(english, chinese, 1);
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
          linked.forEach((english, times) -> completed.add(english, whole, times));
        });
    return completed;
  }

  /// What each form was linked to, by language and form.
  List<LearntTranslation> translations() {
    List<LearntTranslation> table = new ArrayList<>();
    collect(byEnglish, byChinese, Language.ENGLISH, table);
    collect(byChinese, byEnglish, Language.CHINESE, table);
    return table;
  }

  /// A link must be a good one seen from both sides: that 进展 is once in a while linked to `view` says something
  /// about 进展, but nothing about `view`.
  private void collect(
      Map<String, Map<String, Integer>> links,
      Map<String, Map<String, Integer>> back,
      Language language,
      List<LearntTranslation> table) {
    links.forEach(
        (form, linked) -> {
          int total = total(linked);
          List<LearntTranslation.Seen> kept =
              linked.entrySet().stream()
                  .filter(
                      link ->
                          isGood(
                              link.getValue(),
                              total,
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
