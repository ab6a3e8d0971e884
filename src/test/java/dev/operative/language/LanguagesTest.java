package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private final Languages two = Languages.bundled();
  private final Languages three =
      new Languages(List.of(new English(), new French(), new Chinese()));

  @Test
  void standInTheOrderInWhichTheyAreShown() {
    assertThat(three.all()).extracting(Language::code).containsExactly("en", "fr", "zh");
    assertThat(three.others(French.FRENCH)).extracting(Language::code).containsExactly("en", "zh");
  }

  @Test
  void orderWhatTheyDoNotKnowBehindThem() {
    List<Language> mixed =
        Stream.of("zh", "ru", "en", "ar").map(Language::new).sorted(two.order()).toList();
    assertThat(mixed).extracting(Language::code).containsExactly("en", "zh", "ar", "ru");
  }

  @ParameterizedTest
  @CsvSource({"en, en", "EN, en", "English, en", "英文, en", "' 中文 ', zh", "chi, zh", "汉语, zh"})
  void areFoundByCodeAndByName(String name, String code) {
    assertThat(two.parse(name)).map(Language::code).contains(code);
  }

  @Test
  void areUnknownOutsideTheCollection() {
    assertThat(two.parse("français")).isEmpty();
    assertThat(three.parse("français")).contains(French.FRENCH);
    assertThatIllegalArgumentException().isThrownBy(() -> two.rules(French.FRENCH));
  }

  @Test
  void giveTheIdsOfTheOtherVersions() {
    ParagraphId english = ParagraphId.parse("S-RES-2396-2017.en.op.15").orElseThrow();
    assertThat(three.counterparts(english))
        .extracting(ParagraphId::toString)
        .containsExactly("S-RES-2396-2017.fr.op.15", "S-RES-2396-2017.zh.op.15");
  }

  @ParameterizedTest
  @CsvSource({
    "foreign terrorist fighters, en",
    "外国恐怖主义作战人员, zh",
    "ISIL 制裁, zh",
    "The Council (安全理事会) adopted resolution 2396, en",
    "第2178(2014)号, zh"
  })
  void areToldApartByTheScriptThatWeighsMost(String text, String code) {
    assertThat(two.of(text)).map(Language::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Les actes de terrorisme sont criminels, fr",
    "Acts of terrorism are criminal, en",
    "terrorisme, en",
    "反恐怖主义, zh"
  })
  void ofOneScriptAreToldApartByTheirFunctionWords(String text, String code) {
    assertThat(three.of(text)).map(Language::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"2396 (2017)", "''", "террористы"})
  void saysNothingOfATextWithoutTheirLetters(String text) {
    assertThat(two.of(text)).isEmpty();
  }
}
