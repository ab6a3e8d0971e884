package dev.operative.search.learning;

import dev.operative.language.Folding;
import dev.operative.language.LanguageRules;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Completes runs of characters to whole words and names: runs have at most four characters, and the one that goes
/// along best with `ACOH` may be 准入协, which is a piece of 准入协定. Where words end is asked at real places where the
/// run stands, most of them deciding. What no word list knows (贝巴, a piece of 亚的斯亚贝巴) grows as long as one and the
/// same word stands beside it, and words that carry grammar alone are taken off.
final class WholeWords {
  private static final int LONGEST = 12;
  private static final int SHORTEST = 2;

  /// At what share of the places the same word stands beside a piece of a name.
  private static final double ALWAYS = 0.9;

  private final LanguageRules rules;
  private final List<String> texts;
  private final Map<String, SpanSample> samples = new HashMap<>();
  private final Map<Integer, BitSet> starts = new HashMap<>();

  /// @param rules the rules of the language of the texts
  /// @param runs the runs to complete
  /// @param texts where they stand
  WholeWords(LanguageRules rules, Set<String> runs, List<String> texts) {
    this.rules = rules;
    this.texts = texts;
    for (int i = 0; i < texts.size(); i++) {
      int number = i;
      String text = texts.get(i);
      CharacterNGrams.forEachPlace(
          text,
          (start, end) -> {
            String run = text.substring(start, end);
            if (runs.contains(run)) {
              samples
                  .computeIfAbsent(run, none -> new SpanSample())
                  .take(new TextSpan(number, start, end));
            }
          });
    }
  }

  /// The word or name that a run is or is a piece of; empty when it is nothing but grammar.
  String complete(String run) {
    List<TextSpan> places = samples.getOrDefault(run, new SpanSample()).places();
    List<TextSpan> whole = agreeing(places.stream().map(this::wholeWords).toList());
    if (whole.isEmpty()) {
      return run;
    }
    List<TextSpan> content = agreeing(whole.stream().map(this::withoutGrammar).toList());
    return content.isEmpty() || text(content.getFirst()).length() < SHORTEST
        ? ""
        : text(grow(content).getFirst());
  }

  /// The places of the text that most of them have; none when it is no usable text.
  private List<TextSpan> agreeing(List<TextSpan> places) {
    Map<String, Long> counts =
        places.stream().collect(Collectors.groupingBy(this::text, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(text -> 2 * text.getValue() > places.size() && isUsable(text.getKey()))
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> places.stream().filter(place -> text(place).equals(most.getKey())).toList())
        .orElse(List.of());
  }

  private static boolean isUsable(String text) {
    return text.length() <= LONGEST && text.codePoints().allMatch(Folding::isHan);
  }

  private TextSpan wholeWords(TextSpan place) {
    BitSet words = words(place.text());
    return new TextSpan(
        place.text(), words.previousSetBit(place.start()), words.nextSetBit(place.end()));
  }

  private List<TextSpan> grow(List<TextSpan> places) {
    List<TextSpan> grown = grownBy(grownBy(places, this::before), this::after);
    return text(grown.getFirst()).equals(text(places.getFirst())) ? places : grow(grown);
  }

  /// The places with the word beside them that stands there at nearly all; the places themselves when there is none.
  private List<TextSpan> grownBy(List<TextSpan> places, Function<TextSpan, TextSpan> beside) {
    List<TextSpan> grown = agreeing(places.stream().map(beside).toList());
    return grown.size() >= ALWAYS * places.size() ? grown : places;
  }

  /// A place with the word before it, when it begins with a character that is no word of two or more.
  private TextSpan before(TextSpan place) {
    BitSet words = words(place.text());
    int start = words.previousSetBit(place.start() - 1);
    return start >= 0 && words.get(place.start() + 1) && isName(place.text(), start, place.start())
        ? new TextSpan(place.text(), start, place.end())
        : place;
  }

  /// A place with the word after it, when it ends with a character that is no word of two or more.
  private TextSpan after(TextSpan place) {
    BitSet words = words(place.text());
    int end = words.nextSetBit(place.end() + 1);
    return end >= 0 && words.get(place.end() - 1) && isName(place.text(), place.end(), end)
        ? new TextSpan(place.text(), place.start(), end)
        : place;
  }

  private boolean isName(int text, int start, int end) {
    String word = texts.get(text).substring(start, end);
    return isUsable(word) && !rules.isFunctionWord(word);
  }

  private TextSpan withoutGrammar(TextSpan place) {
    BitSet words = words(place.text());
    int start = place.start();
    int end = place.end();
    while (start < end && isGrammar(place.text(), start, words.nextSetBit(start + 1))) {
      start = words.nextSetBit(start + 1);
    }
    while (start < end && isGrammar(place.text(), words.previousSetBit(end - 1), end)) {
      end = words.previousSetBit(end - 1);
    }
    return new TextSpan(place.text(), start, Math.max(start, end));
  }

  private boolean isGrammar(int text, int start, int end) {
    return rules.isFunctionWord(texts.get(text).substring(start, end));
  }

  private String text(TextSpan place) {
    return texts.get(place.text()).substring(place.start(), place.end());
  }

  /// Where words begin in a text, and every other character that is not of a word; the end too.
  private BitSet words(int number) {
    return starts.computeIfAbsent(
        number,
        none -> {
          // As the words are given: 显著 is read as 显着.
          String text = Folding.simplified(texts.get(number));
          BitSet begin = new BitSet(text.length() + 1);
          begin.set(0, text.length() + 1);
          int at = 0;
          for (String word : rules.words(text)) {
            int found = text.indexOf(word, at);
            // A word that is printed with a space in it (掉 队) is none here.
            if (found >= 0) {
              begin.clear(found + 1, found + word.length());
              at = found + word.length();
            }
          }
          return begin;
        });
  }
}
