package dev.operative.engine;

import dev.operative.search.IndexedProvision;
import dev.operative.search.TermDictionary;
import dev.operative.search.query.Facet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks words up by going through all that are printed anywhere. */
final class NaiveTerms implements TermDictionary {
  private static final int LONGEST_CHINESE_WORD = 4;
  private static final int SHORTEST_WITH_TWO_SLIPS = 6;

  private final List<IndexedProvision> provisions;
  private final Collection<NaiveText> texts;

  NaiveTerms(List<IndexedProvision> provisions, Collection<NaiveText> texts) {
    this.provisions = provisions;
    this.texts = texts;
  }

  @Override
  public List<String> wordsFrom(String beginning, int limit) {
    String start = beginning.toLowerCase(Locale.ROOT);
    return mostFrequent(
        isChinese(start) ? this::chineseWords : NaiveText::printed,
        word -> word.startsWith(start) && word.length() > start.length(),
        limit);
  }

  @Override
  public List<String> wordsLike(String word, int limit) {
    String typed = word.toLowerCase(Locale.ROOT);
    boolean chinese = isChinese(typed);
    Function<NaiveText, Set<String>> words = chinese ? this::chineseWords : NaiveText::printed;
    if (texts.stream().anyMatch(text -> words.apply(text).contains(typed))) {
      return List.of();
    }
    int slips = chinese || typed.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    Stream<String> nearestFirst =
        IntStream.rangeClosed(1, slips)
            .boxed()
            .flatMap(
                distance ->
                    mostFrequent(
                        words,
                        other ->
                            other.length() >= Math.min(3, typed.length())
                                && NaiveMatcher.distance(typed, other) == distance,
                        limit)
                        .stream());
    return nearestFirst.limit(limit).toList();
  }

  @Override
  public List<String> symbolsFrom(String beginning, int limit) {
    String start = beginning.toUpperCase(Locale.ROOT);
    return Stream.of(Facet.SYMBOL, Facet.CITES)
        .flatMap(
            facet ->
                mostFrequent(
                    counts(provisions, each -> NaiveFacets.values(facet, each)),
                    symbol -> symbol.startsWith(start) && symbol.length() > start.length(),
                    limit)
                    .stream())
        .distinct()
        .limit(limit)
        .toList();
  }

  private List<String> mostFrequent(
      Function<NaiveText, Set<String>> words, Predicate<String> fits, int limit) {
    return mostFrequent(counts(texts, words), fits, limit);
  }

  private static List<String> mostFrequent(
      Map<String, Integer> counts, Predicate<String> fits, int limit) {
    return counts.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  private static <T> Map<String, Integer> counts(
      Collection<T> all, Function<T, Set<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(each -> values.apply(each).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  /** Every stretch of Chinese characters that may be a word. */
  private Set<String> chineseWords(NaiveText text) {
    Set<String> words = new HashSet<>();
    for (String run : text.runs()) {
      for (int start = 0; start < run.length(); start++) {
        for (int end = start + 2;
            end <= Math.min(run.length(), start + LONGEST_CHINESE_WORD);
            end++) {
          words.add(run.substring(start, end));
        }
      }
    }
    return words;
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
