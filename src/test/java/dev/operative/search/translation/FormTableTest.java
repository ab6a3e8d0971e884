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

  @Test
  void isReadBackAsItWasKept() {
    Concept neighbour =
        new Concept(
            "test",
            0,
            false,
            Map.of(Language.ENGLISH, List.of(new Rendering("border management", false))));
    Concept control =
        new Concept(
                "test",
                7,
                true,
                Map.of(
                    Language.ENGLISH,
                    List.of(new Rendering("border control", false)),
                    Language.CHINESE,
                    List.of(new Rendering("边境管制", false), new Rendering("边境", true))))
            .relatedTo(List.of(neighbour));
    FormTable made =
        new FormTable.Builder(analyzer)
            .add(control)
            .add(neighbour)
            .add(Language.ENGLISH, "border controls", new FormTable.Sense(neighbour, true))
            .build();
    FormTable read = FormTable.of(made.bytes());
    List<Token> tokens = analyzer.tokens(Language.ENGLISH, "border controls");

    assertThat(read.size()).isEqualTo(made.size()).isEqualTo(4);
    assertThat(read.longest(tokens, 0, end -> true).senses())
        .containsExactly(new FormTable.Sense(control, false), new FormTable.Sense(neighbour, true));
    assertThat(read.longest(analyzer.tokens(Language.CHINESE, "边境管制"), 0, end -> true).senses())
        .containsExactly(new FormTable.Sense(control, false));
    assertThat(read.longest(analyzer.tokens(Language.CHINESE, "边境"), 0, end -> true).senses())
        .containsExactly(new FormTable.Sense(control, true));
    assertThat(read.longest(analyzer.tokens(Language.ENGLISH, "seas"), 0, end -> true).senses())
        .isEmpty();
  }
}
