package dev.operative.search.check;

import dev.operative.search.wording.WordedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the stretch of a text that has most words of a quotation: a long paragraph has all words of a short quotation
/// somewhere, and says something else.
final class NearestStretch {
  /// How much longer than the quotation the stretch is, for words that the quotation left out.
  private static final double LEEWAY = 1.25;

  private NearestStretch() {}

  /// @return a text of the units of `text` that stand together, or all of it when it is hardly longer than the quotation
  static WordedText of(WordedText text, WordedText quotation) {
    List<String> units = text.folded();
    int length = (int) Math.ceil(LEEWAY * quotation.units().size());
    if (units.size() <= length) {
      return text;
    }
    Map<String, Integer> wanted = new HashMap<>(quotation.counts());
    int shared = 0;
    int most = 0;
    int best = 0;
    for (int end = 0; end < units.size(); end++) {
      // What is still wanted of a word falls below 0 where the stretch has more of it than the
      // quotation.
      Integer left = wanted.computeIfPresent(units.get(end), (word, count) -> count - 1);
      shared += left != null && left >= 0 ? 1 : 0;
      if (end >= length) {
        Integer back = wanted.computeIfPresent(units.get(end - length), (word, count) -> count + 1);
        shared -= back != null && back > 0 ? 1 : 0;
      }
      if (shared > most) {
        most = shared;
        best = Math.max(0, end - length + 1);
      }
    }
    int to = Math.min(units.size(), best + length);
    return WordedText.of(String.join("", text.units().subList(best, to)));
  }
}
