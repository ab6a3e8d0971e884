package dev.operative.search.learning;

import java.util.regex.Pattern;

/// Tells which renderings say more than one word can: `die` is not 死于营养 (died of malnutrition), whose other words were
/// left over in the few paragraphs in which it was linked. A Chinese character takes the place of three letters on average.
/// Names and acronyms are as short as they please.
final class LengthRatio {
  /// How many letters a character stands for at least. What was learnt from all archives was read up to 1.34: below this
  /// line nothing says the word alone, above it stand `staff` 工作人员, `chess` 国际象棋 and `veto` 否决权 (decision 136).
  private static final double LEAST_LETTERS = 1.25;

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}+");

  private LengthRatio() {}

  /// Whether a rendering in a language without spaces is too long for a word.
  ///
  /// @param form in a language with spaces
  static boolean isExceeded(String form, String rendering) {
    return form.length() < LEAST_LETTERS * rendering.length() && ONE_WORD.matcher(form).matches();
  }
}
