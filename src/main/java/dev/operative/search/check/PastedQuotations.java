package dev.operative.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the quotations of a pasted text.
final class PastedQuotations {
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”]{1,4000})”|\"([^\"]{1,4000})\"|«([^«»]{1,4000})»|「([^「」]{1,4000})」|『([^『』]{1,4000})』|《([^《》]{1,4000})》");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\p{IsHan}");

  /// The share of its longer words that begin with capitals in a title.
  private static final double TITLE = 0.7;

  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_CHARACTERS = 8;

  private PastedQuotations() {}

  /// All that stands between quotation marks.
  static List<PastedQuotation> of(String text) {
    List<PastedQuotation> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      for (int group = 1; group <= quoted.groupCount(); group++) {
        if (quoted.group(group) != null) {
          found.add(
              new PastedQuotation(quoted.start(group), quoted.end(group), quoted.group(group)));
        }
      }
    }
    return found;
  }

  /// Whether a quotation can be looked for: it is neither a term of a few words, which may be anybody's, nor a name or title,
  /// whose words begin with capitals.
  static boolean canBeLookedFor(PastedQuotation quotation) {
    return isLong(quotation) && !isTitle(quotation.text());
  }

  private static boolean isLong(PastedQuotation quotation) {
    long words = WORD.matcher(quotation.text()).results().count();
    boolean chinese = quotation.text().codePoints().anyMatch(Character::isIdeographic);
    return words >= (chinese ? FEWEST_CHARACTERS : FEWEST_WORDS);
  }

  private static boolean isTitle(String text) {
    List<String> words =
        WORD.matcher(text).results().map(MatchResult::group).filter(w -> w.length() > 3).toList();
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return !words.isEmpty() && capitals >= TITLE * words.size();
  }
}
