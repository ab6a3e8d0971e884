package dev.operative.search.translation;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/// Folds what Unicode writes in several ways: full and half width, ligatures, traditional and simplified
/// Chinese, curly and straight apostrophes. Case is kept, since it tells `WHO` from `who`.
final class TextFolding {
  private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");

  /// The folded text. It need not have the length of what was given.
  String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\'');
    return hasHan(normal) ? simplify.transliterate(normal) : normal;
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(TextFolding::isHan);
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
