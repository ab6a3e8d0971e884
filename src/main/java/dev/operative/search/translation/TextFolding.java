package dev.operative.search.translation;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/// Folds what Unicode writes in several ways: full and half width, ligatures, traditional and simplified
/// Chinese, curly and straight apostrophes. Case is kept, since it tells `WHO` from `who`.
final class TextFolding {
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9fff';

  /// The simplified form of each character of the two common blocks: looking up is many times faster than
  /// running the rules on every text.
  private final String simplified = simplify();

  private static String simplify() {
    StringBuilder all = new StringBuilder();
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      all.append(c).append(' ');
    }
    String[] forms =
        Transliterator.getInstance("Traditional-Simplified")
            .transliterate(all.toString())
            .split(" ");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < forms.length; i++) {
      table.append(forms[i].length() == 1 ? forms[i].charAt(0) : (char) (FIRST_HAN + i));
    }
    return table.toString();
  }

  /// The folded text. It need not have the length of what was given.
  String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        folded.setCharAt(i, simplified.charAt(c - FIRST_HAN));
      } else if (c == '’') {
        folded.setCharAt(i, '\'');
      }
    }
    return folded.toString();
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
