package dev.operative.search.learning;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Completes runs of Chinese to whole words: runs have at most four characters, and the one that goes along best
/// with `ACOH` may be 准入协, which is a piece of 准入协定. Where words end is what a dictionary says of real places
/// where the run stands, most of them deciding.
final class WholeWords {
  /// How many places are asked for each run.
  private static final int PLACES = 9;

  private static final int LONGEST = 10;

  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  /// @param runs the runs to complete
  /// @param texts where they stand
  WholeWords(Set<String> runs, List<String> texts) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    Map<String, Integer> places = new HashMap<>();
    for (String text : texts) {
      List<int[]> found = new ArrayList<>();
      Grams.forEachPlace(
          text,
          (start, end) -> {
            String run = text.substring(start, end);
            if (runs.contains(run) && places.merge(run, 1, Integer::sum) <= PLACES) {
              found.add(new int[] {start, end});
            }
          });
      if (!found.isEmpty()) {
        words.setText(text);
        found.forEach(place -> ask(text, place[0], place[1], words));
      }
    }
  }

  private void ask(String text, int start, int end, BreakIterator words) {
    int from = words.isBoundary(start) ? start : words.preceding(start);
    int to = words.isBoundary(end) ? end : words.following(end);
    String whole = text.substring(from, to);
    boolean usable =
        whole.length() <= LONGEST && whole.chars().allMatch(c -> Grams.isHan((char) c));
    forms
        .computeIfAbsent(text.substring(start, end), run -> new HashMap<>(2))
        .merge(usable ? whole : text.substring(start, end), 1, Integer::sum);
  }

  /// The words that a run is a piece of at most of its places; the run itself when there is no such majority.
  String complete(String run) {
    Map<String, Integer> asked = forms.getOrDefault(run, Map.of());
    int all = asked.values().stream().mapToInt(Integer::intValue).sum();
    return asked.entrySet().stream()
        .filter(form -> 2 * form.getValue() > all)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(run);
  }
}
