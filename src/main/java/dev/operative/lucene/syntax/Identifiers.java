package dev.operative.lucene.syntax;

import dev.operative.document.Symbol;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds identifiers as people type them: `S/RES/2396 (2017)`, `2396 (2017) para 4`, `resolution 2396 para 15`,
/// `第2396号决议第4段`, `A/RES/72/284`.
final class Identifiers {
  private static final String YEAR = "(?: ?\\( ?\\d{4} ?\\))?";
  private static final String NUMBER =
      "(?:(?:ES-|S-)?\\d{1,4}/\\d{1,4}|\\d{1,4}(?: ?[A-Z]?) ?\\([IVXL]{1,8}\\)|\\d{1,4}"
          + YEAR
          + ")";
  private static final String ORGAN =
      "(?:(?:(?:United Nations|UN) )?(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council|UNSC|UNGA|SC|GA|HRC|ECOSOC) )?";
  private static final String CHINESE_ORGAN =
      "(?:联合国)?(?:安全理事会|安理会|联合国大会|联大|大会|人权理事会|经济及社会理事会|经社理事会)?";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:"
              + "[A-Z]{1,5}(?:/[A-Z0-9.-]{1,20}){1,6}(?: ?\\((?:\\d{4}|[IVXL]{1,8}|PART [IVX]{1,4}|VOL\\. ?[IVX]{1,4})\\))?"
              + ("|" + ORGAN + "(?:UNSCR|SCR|resolution|res\\.?)(?: no\\.?)? ?" + NUMBER)
              + ("|"
                  + CHINESE_ORGAN
                  + "(?:第 ?"
                  + NUMBER
                  + " ?[号號](?:决议|決議)?|(?:决议|決議)第? ?"
                  + NUMBER
                  + " ?[号號]?)")
              + "|\\d{1,4} ?\\( ?(?:19|20)\\d{2} ?\\)"
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final String LABEL = "\\d{1,3}(?: ?\\((?:[a-z]|[ivx]{1,5})\\)){0,3}";
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?:[, ] ?)?(?:(?:operative )?para(?:graph)?s?\\.? ?("
              + LABEL
              + ")|¶ ?("
              + LABEL
              + ")|执行部分第? ?("
              + LABEL
              + ") ?段"
              + "|的?第 ?("
              + LABEL
              + ") ?段(?: ?(\\([a-z]\\)))?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAGRAPH_OF =
      Pattern.compile(
          "(?:operative )?para(?:graph)?\\.? ?(" + LABEL + "),? of (?:the )?",
          Pattern.CASE_INSENSITIVE);

  private Identifiers() {}

  /// An identifier found in a text.
  ///
  /// @param end where it ends
  record Found(Symbol symbol, Optional<String> paragraph, int end) {}

  /// The identifier that begins at a place of a folded text; empty when none does.
  static Optional<Found> at(String folded, int start) {
    if (start > 0 && isWordCharacter(folded.charAt(start - 1))) {
      return Optional.empty();
    }
    Matcher before = PARAGRAPH_OF.matcher(folded).region(start, folded.length());
    if (before.lookingAt()) {
      Optional<Found> named = symbol(folded, before.end());
      if (named.isPresent()) {
        return named.map(
            found -> new Found(found.symbol(), Optional.of(before.group(1)), found.end()));
      }
    }
    return symbol(folded, start).map(found -> withParagraph(folded, found));
  }

  /// The symbol that begins at a place, without the number of a paragraph.
  static Optional<Found> symbol(String folded, int start) {
    Matcher named = NAMED.matcher(folded).region(start, folded.length());
    if (!named.lookingAt()) {
      return Optional.empty();
    }
    for (int end = named.end(); end > start; end = shorter(folded, start, end)) {
      boolean whole = end == folded.length() || !continues(folded, end);
      String text = folded.substring(start, end);
      if (whole && text.chars().anyMatch(Character::isDigit)) {
        Optional<Symbol> symbol = Symbol.parse(text);
        if (symbol.isPresent()) {
          return Optional.of(new Found(symbol.get(), Optional.empty(), end));
        }
      }
    }
    return Optional.empty();
  }

  private static Found withParagraph(String folded, Found found) {
    Matcher paragraph = PARAGRAPH.matcher(folded).region(found.end(), folded.length());
    if (!paragraph.lookingAt()) {
      return found;
    }
    StringBuilder label = new StringBuilder();
    for (int group = 1; group <= paragraph.groupCount(); group++) {
      if (paragraph.group(group) != null) {
        label.append(label.isEmpty() ? "" : " ").append(paragraph.group(group));
      }
    }
    return new Found(found.symbol(), Optional.of(label.toString()), paragraph.end());
  }

  /// A bracket or a trailing stop may belong to the sentence around the symbol.
  private static int shorter(String folded, int start, int end) {
    char last = folded.charAt(end - 1);
    if (last == ')') {
      int open = folded.lastIndexOf('(', end);
      return open <= start ? start : trimmed(folded, open);
    }
    return last == '.' || last == '-' ? end - 1 : start;
  }

  private static int trimmed(String folded, int end) {
    return end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  private static boolean continues(String folded, int end) {
    return isWordCharacter(folded.charAt(end)) && isWordCharacter(folded.charAt(end - 1));
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
  }
}
