package dev.operative.lucene.analysis;

import com.ibm.icu.text.Transliterator;

/// Folds Chinese characters to simplified ones, character by character, so that offsets stay right.
final class HanFolding {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;
  private static final char[] SIMPLIFIED = table();

  private HanFolding() {}

  /// The simplified form of a character; the character itself when it has none.
  static int simplified(int codePoint) {
    return codePoint < FIRST || codePoint > LAST ? codePoint : SIMPLIFIED[codePoint - FIRST];
  }

  private static char[] table() {
    Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      char character = (char) (FIRST + i);
      String folded = toSimplified.transliterate(String.valueOf(character));
      table[i] = folded.length() == 1 ? folded.charAt(0) : character;
    }
    return table;
  }
}
