package dev.operative.search.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes text apart into tokens whose keys are the same for all ways of writing one thing: plural and
/// singular, `organisation` and `organization`, `counterterrorism`, `counter-terrorism` and `counter
/// terrorism`, traditional and simplified, full and half width.
public final class FormAnalyzer {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:'\\p{L}*)?");

  /// Prefixes that are joined to the next word: `sub-regional` is `subregional`.
  private static final Set<String> JOINED =
      Set.of("co", "re", "non", "anti", "sub", "multi", "inter", "cyber", "pre", "mis", "de");

  private static final String COUNTER = "counter";

  private final TextFolding folding = new TextFolding();

  /// The text with width, apostrophes and Chinese script folded: what the offsets of tokens refer to.
  public String fold(String text) {
    return folding.fold(text);
  }

  /// The tokens of a text that [#fold] gave.
  public List<Token> tokens(String folded) {
    boolean shouted = folded.equals(folded.toUpperCase(Locale.ROOT));
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(folded);
    while (matcher.find()) {
      String found = matcher.group();
      if (TextFolding.isHan(found.codePointAt(0))) {
        tokens.add(new Token(found, matcher.start(), matcher.end(), Token.Kind.HAN));
      } else {
        addWord(tokens, folded, matcher.start(), matcher.end(), shouted);
      }
    }
    return tokens;
  }

  private static void addWord(
      List<Token> tokens, String folded, int start, int end, boolean shouted) {
    String typed = folded.substring(start, end);
    String word = typed.toLowerCase(Locale.ROOT);
    if (!tokens.isEmpty() && joins(tokens.getLast(), folded, start)) {
      Token prefix = tokens.removeLast();
      word = prefix.inflection() + word;
      start = prefix.start();
    } else if (word.startsWith(COUNTER) && word.length() > COUNTER.length() + 4) {
      int middle = start + COUNTER.length();
      tokens.add(new Token(COUNTER, start, middle, Token.Kind.WORD));
      word = word.substring(COUNTER.length());
      start = middle;
    }
    boolean acronym =
        !shouted && typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
    Token.Kind kind =
        !acronym && EnglishForms.isStopWord(word) ? Token.Kind.STOP_WORD : Token.Kind.WORD;
    tokens.add(new Token(EnglishForms.inflection(word), start, end, kind));
  }

  private static boolean joins(Token before, String folded, int start) {
    return before.end() == start - 1
        && "-‐‑–".indexOf(folded.charAt(start - 1)) >= 0
        && JOINED.contains(before.inflection());
  }
}
