package dev.operative.language;

import dev.operative.language.ChineseWords.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds what [Segmentation#accidental] tells of a text. Safe for use by several threads.
final class WordBorders {
  /// How many pairs of characters are remembered.
  private static final int MOST = 100_000;

  private static final Map<String, String> HOLDERS = WordTable.pairs("zh/words-within-words.tsv");

  private final ChineseWords words;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  WordBorders(ChineseWords words) {
    this.words = words;
  }

  /// The words that a text holds by accident alone.
  ///
  /// @param segments the whole text, in order
  Set<String> accidental(List<Segment> segments) {
    Set<String> across = new HashSet<>();
    Set<String> inside = new HashSet<>();
    Segment before = null;
    for (Segment segment : segments) {
      String text = segment.text();
      for (int i = 1; i < text.length(); i++) {
        inside(text, text.substring(i - 1, i + 1), inside, across);
      }
      if (before != null && before.end() == segment.start()) {
        // Of a lone character the model knows too little: 国际法 and 院 make 国际法院, the Court.
        boolean lone = before.text().length() == 1 || text.length() == 1;
        String last = before.text().substring(before.text().length() - 1);
        (lone ? inside : across).add(last + text.charAt(0));
      }
      before = segment;
    }
    across.removeAll(inside);
    across.removeIf(pair -> !isWord(pair));
    return across;
  }

  private static void inside(String word, String pair, Set<String> inside, Set<String> across) {
    (pair.equals(HOLDERS.get(word)) ? across : inside).add(pair);
  }

  private boolean isWord(String pair) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(pair, each -> words.of(each).equals(List.of(each)));
  }
}
