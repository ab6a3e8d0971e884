package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  @Test
  void knowsOfEachCharacterWhatTheRulesOfUnicodeSay() {
    Transliterator rules = Transliterator.getInstance("Traditional-Simplified");
    for (int character = FIRST; character <= LAST; character++) {
      String ruled = rules.transliterate(Character.toString(character));
      assertThat(Folding.character(character))
          .isEqualTo(ruled.length() == 1 ? ruled : Character.toString(character));
    }
  }
}
