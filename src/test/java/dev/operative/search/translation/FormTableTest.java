package dev.operative.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.French;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTableTest {
  private final FormAnalyzer analyzer = new FormAnalyzer(French.besideTheBundled());

  private List<FormTable.Sense> named(Language language, String typed, String... englishForms) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (String form : englishForms) {
      table.add(
          new Concept(
              "test", 0, false, Map.of(Language.ENGLISH, List.of(new Rendering(form, false)))));
    }
    List<Token> tokens = analyzer.tokens(language, typed);
    return table.build().longest(tokens, 0, end -> end == tokens.size()).senses();
  }

  @Test
  void aWordOfOneLanguageIsNotThatOfAnother() {
    assertThat(named(Language.ENGLISH, "pain", "pain")).isNotEmpty();
    assertThat(named(French.FRENCH, "pain", "pain")).isEmpty();
    assertThat(named(Language.ENGLISH, "main", "main")).isNotEmpty();
    assertThat(named(French.FRENCH, "main", "main")).isEmpty();
  }

  @Test
  void aWordWithSpacesIsReadByTheFirstLanguageThatHasThemInATextWithout() {
    assertThat(named(Language.CHINESE, "pain", "pain")).isNotEmpty();
  }
}
