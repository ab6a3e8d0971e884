package dev.operative.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-RES-2396-2017.en.op.15",
        "S-2020-852.zh.op.8.b",
        "draft_resolution.fr.fm.1",
        "反恐决议.zh.附件.2",
        "A-RES-70-1.en.op.Ⅳ.½",
        "A-RES-70-1.en...",
        "𠮷.zh.𠮷"
      })
  void readsWhatItWrites(String text) {
    assertThat(ParagraphId.parse(text)).map(ParagraphId::toString).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "S-RES-2396-2017",
        "S-RES-2396-2017.en",
        "S-RES-2396-2017.en.",
        ".en.op.1",
        "S-RES-2396-2017.EN.op.1",
        "S-RES-2396-2017.eng.op.1",
        "S-RES-2396-2017.op.15",
        "S/RES/2396.en.op.1",
        "a b.en.op.1",
        "a.en.op 1",
        "a.en.op/1",
        "a.en.op.²\n"
      })
  void readsNothingElse(String text) {
    assertThat(ParagraphId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.b, op.1", "'', op.1", "a, ''", "a, op 1"})
  void isNotMadeOfWhatCannotBeRead(String document, String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParagraphId(document, Language.ENGLISH, place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "eng", "EN", "e1", "é1"})
  void aLanguageHasTwoSmallLetters(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Language(code));
  }
}
