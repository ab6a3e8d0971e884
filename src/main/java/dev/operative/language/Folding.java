package dev.operative.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.jspecify.annotations.Nullable;

/// Folds what Unicode writes in several ways and readers take for the same.
public final class Folding {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;
  private static final String[] SIMPLIFIED = table();

  private Folding() {}

  /// A text with width, ligatures, traditional characters, quotation marks and dashes folded. Case and accents
  /// stay; the length may change.
  public static String text(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.codePoints().map(Folding::sign).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /// A word in small letters, without accents, with plain apostrophes.
  public static String word(CharSequence printed) {
    String plain = small(printed);
    return plain != null ? plain : folded(printed);
  }

  /// The simplified form of a Chinese character; the character itself when it has none.
  public static int simplified(int codePoint) {
    return isCommon(codePoint) ? SIMPLIFIED[codePoint - FIRST].charAt(0) : codePoint;
  }

  /// A text with simplified characters, of the same length.
  public static String simplified(String text) {
    int same = 0;
    while (same < text.length() && simplified(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder simplified = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      simplified.append((char) simplified(text.charAt(i)));
    }
    return simplified.toString();
  }

  /// The simplified form of a Chinese character, as a text.
  static String character(int codePoint) {
    return isCommon(codePoint) ? SIMPLIFIED[codePoint - FIRST] : Character.toString(codePoint);
  }

  /// Whether a character is Chinese.
  public static boolean isHan(int codePoint) {
    return codePoint >= 0x2E80 && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  private static boolean isCommon(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  private static int sign(int codePoint) {
    if (isCommon(codePoint)) {
      return simplified(codePoint);
    }
    return switch (codePoint) {
      case '‘', '’', 'ʼ' -> '\'';
      case '“', '”' -> '"';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> codePoint;
    };
  }

  /// A word of plain letters and digits in small letters; null for any other.
  private static @Nullable String small(CharSequence printed) {
    char[] small = new char[printed.length()];
    for (int i = 0; i < small.length; i++) {
      char c = printed.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small[i] = (char) (c + ('a' - 'A'));
      } else if (c < 0x80) {
        small[i] = c;
      } else {
        return null;
      }
    }
    return new String(small);
  }

  private static String folded(CharSequence printed) {
    String folded = ICUFoldingFilter.NORMALIZER.normalize(printed).toLowerCase(Locale.ROOT);
    return folded.replace('’', '\'').replace('ʼ', '\'').replace('‘', '\'');
  }

  /// The table is what ICU's rules say of each character, written down: reading it takes a tenth of what it takes to load
  /// the rules and run them.
  private static String[] table() {
    String[] table = new String[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = Character.toString(FIRST + i);
    }
    for (String pair : WordTable.words("zh/simplified.txt")) {
      table[pair.charAt(0) - FIRST] = pair.substring(1);
    }
    return table;
  }
}
