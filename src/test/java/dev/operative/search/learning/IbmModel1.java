package dev.operative.search.learning;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * IBM model 1 (Brown et al., "The Mathematics of Statistical Machine Translation", 1993), to be
 * compared with what the program learns by. English words by their inflection, Chinese words by
 * ICU's dictionary; estimated in both directions, and kept when the probability is good in both.
 */
final class IbmModel1 {
  private static final int ROUNDS = 5;
  private static final int MOST_RENDERINGS = 4;

  private final FormAnalyzer analyzer = new FormAnalyzer(Languages.bundled());
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
  private final double least;
  private final Words english = new Words();
  private final Words chinese = new Words();
  private final List<int[]> englishTexts = new ArrayList<>();
  private final List<int[]> chineseTexts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * @param least the least probability, in both directions, of a rendering that is kept
   */
  IbmModel1(double least) {
    this.least = least;
  }

  private static final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Integer>> surfaces = new ArrayList<>();

    int number(String key, String surface) {
      int number = numbers.computeIfAbsent(key, unknown -> numbers.size());
      if (number == surfaces.size()) {
        surfaces.add(new HashMap<>(2));
      }
      surfaces.get(number).merge(surface, 1, Integer::sum);
      return number;
    }

    String surface(int number) {
      return surfaces.get(number).entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }
  }

  void take(AlignedPair pair) {
    String folded = Folding.text(pair.source());
    if (seen.add(folded)) {
      englishTexts.add(
          analyzer.tokens(Language.ENGLISH, folded).stream()
              .filter(token -> token.kind() == Token.Kind.WORD && token.base().length() > 1)
              .mapToInt(
                  token ->
                      english.number(token.base(), folded.substring(token.start(), token.end())))
              .toArray());
      chineseTexts.add(words(Folding.text(pair.target())));
    }
  }

  private int[] words(String text) {
    List<Integer> found = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      if (word.length() > 1 && word.chars().allMatch(c -> CharacterNGrams.isHan((char) c))) {
        found.add(chinese.number(word, word));
      }
      start = end;
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  List<LearntTranslation> learn() {
    Lexical there = new Lexical(englishTexts, chineseTexts);
    Lexical back = new Lexical(chineseTexts, englishTexts);
    List<LearntTranslation> table = new ArrayList<>();
    collect(there, back, english, chinese, List.of(Language.ENGLISH, Language.CHINESE), table);
    collect(back, there, chinese, english, List.of(Language.CHINESE, Language.ENGLISH), table);
    return table;
  }

  private void collect(
      Lexical there,
      Lexical back,
      Words from,
      Words to,
      List<Language> languages,
      List<LearntTranslation> table) {
    Map<Integer, List<LearntTranslation.Seen>> kept = new HashMap<>();
    for (int i = 0; i < there.keys.length; i++) {
      int word = (int) (there.keys[i] >>> 32);
      int rendering = (int) there.keys[i];
      double share = there.probabilities[i];
      int times = (int) Math.round(there.counts[i]);
      if (share >= least && times >= 2 && back.probability(rendering, word) >= least) {
        kept.computeIfAbsent(word, each -> new ArrayList<>())
            .add(new LearntTranslation.Seen(to.surface(rendering), times, Math.min(0.999, share)));
      }
    }
    kept.forEach(
        (word, renderings) ->
            table.add(
                new LearntTranslation(
                    languages.getFirst(),
                    languages.getLast(),
                    from.surface(word),
                    renderings.stream()
                        .sorted(
                            Comparator.comparingDouble(LearntTranslation.Seen::share).reversed())
                        .limit(MOST_RENDERINGS)
                        .toList())));
  }

  /**
   * The probability of each word of one language given each of the other, by expectation and
   * maximization.
   */
  private static final class Lexical {
    private final long[] keys;
    private final double[] probabilities;
    private final double[] counts;

    Lexical(List<int[]> sources, List<int[]> targets) {
      int size = 0;
      for (int i = 0; i < sources.size(); i++) {
        size += sources.get(i).length * targets.get(i).length;
      }
      long[] all = new long[size];
      int next = 0;
      for (int i = 0; i < sources.size(); i++) {
        for (int source : sources.get(i)) {
          for (int target : targets.get(i)) {
            all[next++] = (long) source << 32 | target;
          }
        }
      }
      keys = Arrays.stream(all).sorted().distinct().toArray();
      probabilities = new double[keys.length];
      counts = new double[keys.length];
      Arrays.fill(probabilities, 1);
      int[] places = new int[size];
      for (int i = 0; i < size; i++) {
        places[i] = Arrays.binarySearch(keys, all[i]);
      }
      for (int round = 0; round < ROUNDS; round++) {
        round(sources, targets, places);
      }
    }

    private void round(List<int[]> sources, List<int[]> targets, int[] places) {
      Arrays.fill(counts, 0);
      int offset = 0;
      for (int i = 0; i < sources.size(); i++) {
        int from = sources.get(i).length;
        int to = targets.get(i).length;
        for (int target = 0; target < to; target++) {
          double sum = 0;
          for (int source = 0; source < from; source++) {
            sum += probabilities[places[offset + source * to + target]];
          }
          for (int source = 0; source < from; source++) {
            int place = places[offset + source * to + target];
            counts[place] += probabilities[place] / sum;
          }
        }
        offset += from * to;
      }
      int start = 0;
      while (start < keys.length) {
        int end = start;
        double sum = 0;
        while (end < keys.length && keys[end] >>> 32 == keys[start] >>> 32) {
          sum += counts[end++];
        }
        for (int i = start; i < end; i++) {
          probabilities[i] = counts[i] / sum;
        }
        start = end;
      }
    }

    double probability(int source, int target) {
      int place = Arrays.binarySearch(keys, (long) source << 32 | target);
      return place < 0 ? 0 : probabilities[place];
    }
  }
}
