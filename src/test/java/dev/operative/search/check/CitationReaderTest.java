package dev.operative.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationReaderTest {
  private static PastedCitation only(String text) {
    List<PastedCitation> citations = CitationReader.read(text);
    assertThat(citations).as(text).hasSize(1);
    return citations.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/2396 (2017), para. 15|S/RES/2396 (2017)|15",
        "resolution 2396, OP 15|S/RES/2396 (2017)|15",
        "paragraph 15 of its resolution 2396 (2017)|S/RES/2396 (2017)|15",
        "OPs 2, 3 and 5-7 of UNSCR 2396|S/RES/2396 (2017)|2, 3, 5, 6, 7",
        "the 4th preambular paragraph of resolution 2396 (2017)|S/RES/2396 (2017)|PP 4",
        "S.C. Res. 2396, ¶ 15 (Dec. 21, 2017)|S/RES/2396 (2017)|15",
        "G.A. Res. 60/288, ¶ 3, U.N. Doc. A/RES/60/288 (Sept. 8, 2006)|A/RES/60/288|3",
        "UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 15|S/RES/2396 (2017)|15",
        "resolution 1373 (2001), para. 1 (a)|S/RES/1373 (2001)|1 (a)",
        "第2396(2017)号决议第15段|S/RES/2396 (2017)|15",
        "第2396(2017)号决议序言部分第3段|S/RES/2396 (2017)|PP 3",
        "S/RES/2396 (2017), preambular para. 3|S/RES/2396 (2017)|PP 3",
        "resolution 2396 (2018), para. 15|S/RES/2396 (2017)|15",
      })
  void readsWhatPeopleWrite(String text, String symbol, String pinpoints) {
    PastedCitation citation = only(text);
    assertThat(citation.symbol().canonical()).isEqualTo(symbol);
    assertThat(
            String.join(
                ", ",
                citation.pinpoints().stream()
                    .map(each -> (each.preambular() ? "PP " : "") + each.label())
                    .toList()))
        .isEqualTo(pinpoints);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolution 2396 (2017) of 21 December 2017",
        "S.C. Res. 2396, ¶ 15 (Dec. 21, 2017)",
        "UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396",
        "第2396(2017)号决议（2017年12月21日）",
      })
  void readsDates(String text) {
    assertThat(only(text).date()).contains(LocalDate.of(2017, 12, 21));
  }

  @Test
  void keepsTheYearThatIsPrinted() {
    assertThat(only("see S/RES/2396 (2018)").year()).contains(2018);
    assertThat(only("see resolution 2396 (2018)").year()).contains(2018);
  }

  @Test
  void seesThatTwoPartsOfACitationAreOfDifferentDocuments() {
    assertThat(only("UNSC Res 2396 (2017), UN Doc S/RES/2397 (2017)").otherSymbol())
        .hasValueSatisfying(other -> assertThat(other.canonical()).isEqualTo("S/RES/2397 (2017)"));
  }

  @Test
  void givesQuotationsToTheirFootnotes() {
    List<PastedCitation> citations =
        CitationReader.read(
            """
            The Council decided in resolution 2178 (2014) to act. It “calls upon all Member States to share information”.[2]

            [1] S/RES/2253 (2015).
            [2] S/RES/2396 (2017), para. 5.
            """);
    assertThat(citations)
        .extracting(each -> each.symbol().canonical() + " " + each.quotations().size())
        .containsExactly("S/RES/2178 (2014) 0", "S/RES/2253 (2015) 0", "S/RES/2396 (2017) 1");
  }

  @Test
  void givesAQuotationToTheCitationBehindItElseToTheOneBefore() {
    List<PastedCitation> citations =
        CitationReader.read(
            "As in S/RES/2178 (2014): “States shall prevent the movement of terrorists”. But “all of them shall share what they know” (S/RES/2396 (2017)).");
    assertThat(citations.get(0).quotations())
        .extracting(PastedQuotation::text)
        .containsExactly("States shall prevent the movement of terrorists");
    assertThat(citations.get(1).quotations())
        .extracting(PastedQuotation::text)
        .containsExactly("all of them shall share what they know");
  }

  @Test
  void looksForNeitherTermsNorTitles() {
    assertThat(
            only("S/RES/2396 (2017) on “foreign terrorist fighters” and the “United Nations Global Counter-Terrorism Strategy Review”")
                .quotations())
        .isEmpty();
  }

  @Test
  void readsTitles() {
    assertThat(
            only("A/RES/60/288, entitled “The United Nations Global Counter-Terrorism Strategy”")
                .title())
        .contains("The United Nations Global Counter-Terrorism Strategy");
  }
}
