package dev.operative.lucene.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What must be known of a text before it is cut into words: which words are joined by a hyphen or a prefix,
/// and where sentences end. Marking never moves a character, so offsets stay right.
final class Marks {
  /// Joins the members of a compound in the marked text: a character that word breaking keeps inside words.
  static final char JOIN = '_';

  /// Prefixes that are written apart, with a hyphen or solid, with one meaning: `counter terrorism`,
  /// `counter-terrorism`, `counterterrorism`.
  private static final String FREE_PREFIXES =
      "counter|anti|non|multi|cyber|inter|intra|semi|quasi|socio|geo|pre";

  /// Prefixes that are written with a hyphen or solid.
  private static final Set<String> BOUND_PREFIXES =
      Set.of(
          ("counter anti non multi cyber inter intra semi quasi socio geo pre co re de sub trans post micro"
                  + " macro bio over under pseudo ultra un e")
              .split(" "));

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + FREE_PREFIXES
              + ")([\\s\\p{Pd}]+)(?!(?:the|a|an|and|or|of|to|in|on|by|for|with|as|at|its|their|is|are|all|any|such)\\b)(?=\\p{IsLatin})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})\\p{Pd}(?=\\p{L})");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=(\\p{L}{1,20}|[\\p{N}\\p{Pe}\\p{Pf}]))[.!?][\\p{Pe}\\p{Pf}\"']{0,3}\\s+(?=[\\p{Ps}\\p{Pi}\"']{0,3}\\p{Lu})"
              + "|[。！？][\\p{Pe}\\p{Pf}\"']{0,3}");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("para paras no nos art arts mr mrs ms dr st vol p pp ch sect sec e.g i.e cf rev add corr fig ed eds"
                  + " jan feb mar apr jun jul aug sept sep oct nov dec gen col lt h.e prof hon chap op cit ibid")
              .split(" "));

  private final String text;
  private final int[] sentenceEnds;

  private Marks(String text, int[] sentenceEnds) {
    this.text = text;
    this.sentenceEnds = sentenceEnds;
  }

  static Marks of(String text) {
    return new Marks(joined(text), ends(text));
  }

  /// The text with joined words marked, as long as the original.
  String text() {
    return text;
  }

  /// The offsets at which a next sentence may begin, ascending.
  int[] sentenceEnds() {
    return sentenceEnds;
  }

  static boolean isPrefix(String surface) {
    return BOUND_PREFIXES.contains(surface);
  }

  private static String joined(String text) {
    StringBuilder marked = null;
    for (Matcher prefix = PREFIX.matcher(text); prefix.find(); ) {
      marked = marked == null ? new StringBuilder(text) : marked;
      for (int i = prefix.start(1); i < prefix.end(1); i++) {
        marked.setCharAt(i, JOIN);
      }
    }
    for (Matcher hyphen = HYPHEN.matcher(text); hyphen.find(); ) {
      marked = marked == null ? new StringBuilder(text) : marked;
      marked.setCharAt(hyphen.start(), JOIN);
    }
    return marked == null ? text : marked.toString();
  }

  private static int[] ends(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    IntStream.Builder ends = IntStream.builder();
    while (end.find()) {
      if (text.charAt(end.start()) != '.' || !isAbbreviation(wordBefore(text, end.start()))) {
        ends.add(end.end());
      }
    }
    return ends.build().toArray();
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < 20
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isAbbreviation(String word) {
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// The prefixes, for tests.
  static List<String> prefixes() {
    return BOUND_PREFIXES.stream().sorted().toList();
  }
}
