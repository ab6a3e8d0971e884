package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of English.
final class English implements LanguageRules {
  private static final Set<String> FREE_PREFIXES =
      Set.of(
          "counter", "anti", "non", "multi", "cyber", "inter", "intra", "semi", "quasi", "socio",
          "geo", "pre");

  private static final Set<String> BOUND_PREFIXES =
      Set.of(
          "co", "re", "de", "sub", "trans", "post", "micro", "macro", "bio", "over", "under",
          "pseudo", "ultra", "un", "e");

  private static final EnglishSpelling SPELLING = new EnglishSpelling();
  private static final EnglishStems STEMS = new EnglishStems();
  private static final Map<String, String> SINGULARS = WordTable.pairs("en/plurals.tsv");
  private static final Set<String> FUNCTION_WORDS = WordTable.words("en/function-words.txt");
  private static final QuestionWords QUESTION_WORDS =
      QuestionWords.spaced(WordTable.expressions("en/question-words.txt"));
  private static final Set<String> ACRONYM_WORDS = WordTable.words("en/acronym-words.txt");
  private static final Set<String> NUMBERS = WordTable.words("en/numbers.txt");
  private static final Set<String> ABBREVIATIONS = WordTable.words("en/abbreviations.txt");

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public String name() {
    return "English";
  }

  @Override
  public List<String> names() {
    return List.of("english", "eng", "英文", "英语");
  }

  @Override
  public UnicodeScript script() {
    return UnicodeScript.LATIN;
  }

  @Override
  public int weight() {
    return 1;
  }

  @Override
  public boolean isSpaced() {
    return true;
  }

  @Override
  public String surface(String folded) {
    String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    word = word.replace("'", "");
    return isAcronym(word) ? word.replace(".", "") : word;
  }

  @Override
  public String spelling(String word) {
    return SPELLING.american(word);
  }

  @Override
  public String base(String surface) {
    String word = respelt(surface);
    String singular = singular(word);
    return singular.equals(word) || !STEMS.of(singular).equals(STEMS.of(word)) ? word : singular;
  }

  @Override
  public String lemma(String surface) {
    return EnglishInflections.lemma(base(surface));
  }

  @Override
  public String past(String thirdPerson) {
    return EnglishPast.of(thirdPerson);
  }

  @Override
  public String stem(String surface) {
    return STEMS.of(respelt(surface));
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
  public boolean isSpeltLikeAcronym(String surface) {
    return ACRONYM_WORDS.contains(surface);
  }

  @Override
  public boolean isJoint(String between) {
    return LanguageRules.super.isJoint(between)
        || between.equals(" of ")
        || between.equals(" of the ");
  }

  @Override
  public boolean isNumber(String surface) {
    return NUMBERS.contains(surface);
  }

  @Override
  public boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  @Override
  public boolean isPrefix(String surface) {
    return FREE_PREFIXES.contains(surface) || BOUND_PREFIXES.contains(surface);
  }

  @Override
  public boolean isFreePrefix(String surface) {
    return FREE_PREFIXES.contains(surface);
  }

  @Override
  public List<String> words(String text) {
    return List.of();
  }

  @Override
  public List<String> contentWords(String run) {
    return List.of(run);
  }

  private static String respelt(String surface) {
    String american = SPELLING.american(surface);
    return SINGULARS.getOrDefault(american, american);
  }

  /// The singular of a regular plural; of a word that is none, something that is no word.
  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  private static boolean isAcronym(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
