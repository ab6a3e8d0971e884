package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.TokenCursor.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCursorTest {
  private static final Languages LANGUAGES =
      new Languages(List.of(new English(), new French(), new Chinese()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "States’ borders|state border",
        "counter terrorism, counter-terrorism|counterterrorism counterterrorism",
        "counter those|counter those",
        "sub‑regional|subregion",
        "follow-up|follow followup/SOLID up",
        "U.S. e-mail|us email",
        "programme of work|program of work",
        "women’s|woman",
        "２０３０ ＵＮ|2030 un",
        "難民|难/HAN 民/HAN",
        "Ｐ５ Côte d'Ivoire|p5 cote divoir"
      })
  void givesTheFormsUnderWhichEnglishIsSearched(String text, String tokens) {
    assertThat(String.join(" ", read(Language.ENGLISH, Purpose.QUERY, text))).isEqualTo(tokens);
  }

  @Test
  void keepsToTheRulesOfTheLanguage() {
    assertThat(read(French.FRENCH, Purpose.QUERY, "l'État, les États"))
        .containsExactly("etat", "le", "etat");
    assertThat(read(Language.CHINESE, Purpose.QUERY, "States 国家"))
        .containsExactly("state", "国/HAN", "家/HAN");
  }

  @Test
  void givesTheIndexAlsoWhatIsPrintedAndWhereSentencesEnd() {
    assertThat(read(Language.ENGLISH, Purpose.INDEX, "See para. 5. Non-State actors."))
        .containsExactly(
            "see",
            "see/PRINTED",
            "para",
            "para/PRINTED",
            "5",
            "5/PRINTED",
            "/SENTENCE_END",
            "non",
            "non/PRINTED",
            "nonstat",
            "nonstate/PRINTED",
            "state",
            "state/PRINTED",
            "actor",
            "actors/PRINTED");
  }

  @ParameterizedTest
  @CsvSource({
    "WHO supports it, it",
    "who it is, who it is",
    "THE RULE OF LAW, THE OF",
    "WHO, ''",
    "世卫组织的 WHO, 的"
  })
  void tellsFunctionWordsFromNamesInCapitals(String text, String functionWords) {
    TokenCursor cursor = LANGUAGES.cursor(Language.ENGLISH, Purpose.QUERY);
    List<String> found = new ArrayList<>();
    cursor.read(text);
    while (cursor.next()) {
      if (cursor.isFunctionWord()) {
        found.add(text.substring(cursor.start(), cursor.end()));
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(functionWords);
  }

  @Test
  void startsAfreshWithEachText() {
    TokenCursor cursor = LANGUAGES.cursor(Language.ENGLISH, Purpose.QUERY);
    cursor.read("one two three");
    cursor.next();
    cursor.read("four");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.term()).isEqualTo("four");
    assertThat(cursor.next()).isFalse();
  }

  private static List<String> read(Language language, Purpose purpose, String text) {
    TokenCursor cursor = LANGUAGES.cursor(language, purpose);
    List<String> tokens = new ArrayList<>();
    cursor.read(text);
    while (cursor.next()) {
      String kind = cursor.kind() == TokenKind.WORD ? "" : "/" + cursor.kind();
      tokens.add(cursor.term() + kind);
    }
    return tokens;
  }
}
