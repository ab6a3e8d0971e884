package dev.operative.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
  private static final Symbol COUNCIL = new Symbol("S/RES/2396 (2017)");
  private static final Query IDENTIFIER = new Query.Identifier(COUNCIL, Optional.of("4"));

  private static Optional<Naming> naming(Query query) {
    return Naming.of("anything", query);
  }

  @Test
  void anIdentifierNamesADocumentOrAParagraphAlsoAmongWordsAndTranslations() {
    Naming fourth = new Naming(COUNCIL, Section.OPERATIVE, Optional.of("4"));
    assertThat(naming(IDENTIFIER)).contains(fourth);
    assertThat(naming(new Query.And(List.of(IDENTIFIER, new Query.Word("data"))))).contains(fourth);
    assertThat(
            naming(
                new Query.Or(
                    List.of(
                        new Query.In(Language.ENGLISH, IDENTIFIER),
                        new Query.In(Language.CHINESE, new Query.Boosted(IDENTIFIER, 2))))))
        .contains(fourth);
  }

  @Test
  void aPreambularParagraphIsNamedByItsSection() {
    assertThat(
            naming(
                new Query.And(
                    List.of(
                        new Query.OfSymbol(COUNCIL),
                        new Query.HasValue(Facet.SECTION, "preambular"),
                        new Query.Labelled("3")))))
        .contains(new Naming(COUNCIL, Section.PREAMBULAR, Optional.of("3")));
  }

  @Test
  void severalDocumentsAndTheOneLeftOutAreNotNamed() {
    Query other = new Query.Identifier(new Symbol("S/RES/1373 (2001)"), Optional.empty());
    assertThat(naming(new Query.Or(List.of(IDENTIFIER, other)))).isEmpty();
    assertThat(naming(new Query.And(List.of(new Query.Word("data"), new Query.Not(IDENTIFIER)))))
        .isEmpty();
    assertThat(naming(new Query.Cites(COUNCIL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1373, S/RES/1373 (2001)",
    "2396, S/RES/2396 (2017)",
    "72/284, A/RES/72/284",
    "ES-11/1, A/RES/ES-11/1"
  })
  void aNumberAloneIsTakenForTheResolution(String typed, String symbol) {
    assertThat(Naming.of(typed, new Query.Word(typed)))
        .contains(new Naming(new Symbol(symbol), Section.OPERATIVE, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9/11", "24", "9999", "2030 Agenda", "terrorism"})
  void otherNumbersAndWordsNameNothing(String typed) {
    assertThat(Naming.of(typed, new Query.Word(typed))).isEmpty();
  }
}
