package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules of Chinese.
final class Chinese implements LanguageRules {
  private static final Set<String> FUNCTION_WORDS = WordTable.words("zh/function-words.txt");
  private static final QuestionWords QUESTION_WORDS =
      QuestionWords.unspaced(WordTable.expressions("zh/question-words.txt"));
  private static final Set<String> NUMBERS = WordTable.words("zh/numbers.txt");

  private final ChineseWords words = new ChineseWords();
  private final WordBorders borders = new WordBorders(words);

  @Override
  public Language language() {
    return Language.CHINESE;
  }

  @Override
  public String name() {
    return "Chinese";
  }

  @Override
  public List<String> names() {
    return List.of("中文", "汉语", "chinese", "zho", "chi");
  }

  @Override
  public UnicodeScript script() {
    return UnicodeScript.HAN;
  }

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public boolean isSpaced() {
    return false;
  }

  @Override
  public String surface(String folded) {
    return folded;
  }

  @Override
  public String base(String surface) {
    return surface;
  }

  @Override
  public String stem(String surface) {
    return surface;
  }

  @Override
  public boolean isFunctionWord(String surface) {
    return FUNCTION_WORDS.contains(surface);
  }

  @Override
  public String withoutQuestion(String text) {
    return QUESTION_WORDS.leftOutOf(text);
  }

  @Override
  public boolean isNumber(String surface) {
    return NUMBERS.contains(surface);
  }

  @Override
  public boolean isAbbreviation(String word) {
    return false;
  }

  @Override
  public boolean isPrefix(String surface) {
    return false;
  }

  @Override
  public boolean isFreePrefix(String surface) {
    return false;
  }

  @Override
  public List<String> words(String text) {
    return words.of(text);
  }

  @Override
  public Segmentation segmentation(String text) {
    List<ChineseWords.Segment> segments = words.segments(text);
    return new Segmentation(
        segments.stream().map(ChineseWords.Segment::text).toList(), borders.accidental(segments));
  }

  /// Its segments of two or more characters, and neighbouring single characters taken together, without those that
  /// carry only grammar.
  @Override
  public List<String> contentWords(String run) {
    List<String> content = new ArrayList<>();
    StringBuilder singles = new StringBuilder();
    for (String word : words(run)) {
      boolean single = word.codePointCount(0, word.length()) == 1;
      if (single && !isFunctionWord(word)) {
        singles.append(word);
        continue;
      }
      endSingles(singles, content);
      if (!single && !isFunctionWord(word)) {
        content.add(word);
      }
    }
    endSingles(singles, content);
    return content.isEmpty() ? List.of(run) : content;
  }

  private static void endSingles(StringBuilder singles, List<String> words) {
    if (singles.codePointCount(0, singles.length()) > 1) {
      words.add(singles.toString());
    }
    singles.setLength(0);
  }
}
