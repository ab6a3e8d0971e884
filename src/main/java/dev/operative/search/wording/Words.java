package dev.operative.search.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a text apart into what a reader compares: words and numbers, single Chinese characters, single
/// punctuation marks.
final class Words {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:['’\\p{Pd}][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*|\\S)\\s*");

  private static final Pattern DASH = Pattern.compile("\\p{Pd}");

  private Words() {}

  /// The units in order, each with the white space that follows it; together they are the stripped text.
  static List<String> of(String text) {
    List<String> units = new ArrayList<>();
    Matcher unit = UNIT.matcher(text.strip());
    while (unit.find()) {
      units.add(unit.group());
    }
    return units;
  }

  /// The form in which two units are the same: case, width, hyphens and white space do not make a wording new.
  static String folded(String unit) {
    String folded =
        Normalizer.normalize(unit.strip(), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('“', '"')
            .replace('”', '"');
    return DASH.matcher(folded).replaceAll("-");
  }

  /// Whether a folded unit says something: punctuation changes with a paragraph's place in a text.
  static boolean isWord(String folded) {
    return folded.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
