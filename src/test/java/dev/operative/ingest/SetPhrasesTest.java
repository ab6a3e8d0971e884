package dev.operative.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetPhrasesTest {
  private static final Languages LANGUAGES = Languages.bundled();
  private static final SetPhrases PHRASES = new SetPhrases(LANGUAGES);

  @ParameterizedTest
  @ValueSource(strings = {"set-phrases", "set-phrases_en", "set-phrases_zh"})
  void everyRowIsAPhraseOrPartOfOne(String table) throws IOException {
    List<String> lines;
    try (InputStream in = SetPhrases.class.getResourceAsStream(table + ".tsv")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
    Set<String> phrases =
        Arrays.stream(SetPhrase.values()).map(SetPhrase::word).collect(Collectors.toSet());

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("[a-z-]+\t\\S.*"))
        .allSatisfy(
            line -> {
              String name = line.split("\t")[0];
              assertThat(
                      phrases.contains(name)
                          || lines.stream().anyMatch(other -> other.contains("%" + name + "%")))
                  .as(name)
                  .isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"The Security Council,; true", "安全理事会，; true", "The States concerned,; false"})
  void ofAllLanguagesAreRecognised(String line, boolean recognised) {
    assertThat(PHRASES.matches(SetPhrase.ORGAN_LINE, line)).isEqualTo(recognised);
  }

  @Test
  void ofOneLanguageKnowNoOther() {
    SetPhrases english = PHRASES.in(LANGUAGES.first());

    assertThat(english.occurs(SetPhrase.SIGNED, "(Signed) A. Person")).isTrue();
    assertThat(english.occurs(SetPhrase.SIGNED, "某某（签名）")).isFalse();
    assertThat(PHRASES.in(new Language("ru")).occurs(SetPhrase.SIGNED, "(Signed)")).isFalse();
  }

  @Test
  void giveWhatTheyName() {
    var english = PHRASES.find(SetPhrase.DATE, "Adopted on 21 December 2017").orElseThrow();
    var chinese = PHRASES.find(SetPhrase.DATE, "2017年12月21日通过").orElseThrow();

    assertThat(PHRASES.place(SetPhrase.MONTH, english.group("month"))).hasValue(11);
    assertThat(chinese.group("month")).isEqualTo("12");
    assertThat(chinese.group("year")).isEqualTo(english.group("year")).isEqualTo("2017");
  }

  @Test
  void countInWords() {
    assertThat(PHRASES.place(SetPhrase.NUMBER, "No")).hasValue(0);
    assertThat(PHRASES.place(SetPhrase.NUMBER, "none")).hasValue(0);
    assertThat(PHRASES.place(SetPhrase.NUMBER, "fourteen")).hasValue(14);
    assertThat(PHRASES.place(SetPhrase.NUMBER, "many")).isEmpty();
  }
}
