package dev.operative.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.export.TextSample;
import dev.operative.search.IndexedParagraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStyleTest {
  private static final TextSample COUNCIL =
      TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION).dated(2017, 12, 21);
  private static final TextSample ASSEMBLY =
      TextSample.of("A/RES/72/284", Kind.RESOLUTION).dated(2018, 6, 26);
  private static final TextSample VETOED =
      TextSample.of("S/2020/852", Kind.DRAFT_RESOLUTION)
          .standing(Status.NOT_ADOPTED)
          .dated(2020, 8, 28)
          .inside("S/2020/870");

  private static void assertCited(
      IndexedParagraph found, String un, String oscola, String bluebook, String chinese) {
    assertThat(CitationStyle.UN.cite(found)).isEqualTo(un);
    assertThat(style("oscola").cite(found)).isEqualTo(oscola);
    assertThat(style("bluebook").cite(found)).isEqualTo(bluebook);
    assertThat(style("chinese").cite(found)).isEqualTo(chinese);
  }

  @Test
  void citesOperativeParagraphsOfTheSecurityCouncil() {
    assertCited(
        COUNCIL.paragraph(Section.OPERATIVE, "4", "Calls upon"),
        "S/RES/2396 (2017), para. 4",
        "UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 4",
        "S.C. Res. 2396, ¶ 4, U.N. Doc. S/RES/2396 (Dec. 21, 2017)",
        "安全理事会第2396(2017)号决议，第4段");
  }

  @Test
  void citesTheGeneralAssembly() {
    assertCited(
        ASSEMBLY.paragraph(Section.OPERATIVE, "4", "Calls upon"),
        "A/RES/72/284, para. 4",
        "UNGA Res 72/284 (26 June 2018) UN Doc A/RES/72/284, para 4",
        "G.A. Res. 72/284, ¶ 4, U.N. Doc. A/RES/72/284 (June 26, 2018)",
        "大会第72/284号决议，第4段");
  }

  @Test
  void citesTheCouncilsForRightsAndForEconomicAffairs() {
    assertCited(
        TextSample.of("A/HRC/RES/34/8", Kind.RESOLUTION)
            .dated(2017, 3, 23)
            .paragraph(Section.OPERATIVE, "1", "Calls upon"),
        "A/HRC/RES/34/8, para. 1",
        "UNHRC Res 34/8 (23 March 2017) UN Doc A/HRC/RES/34/8, para 1",
        "Human Rights Council Res. 34/8, ¶ 1, U.N. Doc. A/HRC/RES/34/8 (Mar. 23, 2017)",
        "人权理事会第34/8号决议，第1段");
    assertCited(
        TextSample.of("E/RES/2021/3", Kind.RESOLUTION).paragraph(Section.OPERATIVE, "1", "Calls"),
        "E/RES/2021/3, para. 1",
        "ECOSOC Res 2021/3 UN Doc E/RES/2021/3, para 1",
        "E.S.C. Res. 2021/3, ¶ 1, U.N. Doc. E/RES/2021/3",
        "经济及社会理事会第2021/3号决议，第1段");
  }

  @Test
  void pointsAtPreambularAndSubParagraphs() {
    assertCited(
        COUNCIL.paragraph(Section.PREAMBULAR, "3", "Recalling"),
        "S/RES/2396 (2017), preambular para. 3",
        "UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, preambular para 3",
        "S.C. Res. 2396, pmbl. ¶ 3, U.N. Doc. S/RES/2396 (Dec. 21, 2017)",
        "安全理事会第2396(2017)号决议，序言部分第3段");
    assertCited(
        COUNCIL.paragraph(Section.OPERATIVE, "8 (a) (ii)", "Calls upon"),
        "S/RES/2396 (2017), para. 8 (a) (ii)",
        "UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 8(a)(ii)",
        "S.C. Res. 2396, ¶ 8(a)(ii), U.N. Doc. S/RES/2396 (Dec. 21, 2017)",
        "安全理事会第2396(2017)号决议，第8(a)(ii)段");
  }

  @Test
  void citesChineseNumbersAsTheEnglishTextPrintsThem() {
    IndexedParagraph found =
        COUNCIL
            .in(Language.CHINESE)
            .paragraph(Section.OPERATIVE, "8 (一)", "促请", 0, "op.8.a", List.of());
    assertThat(CitationStyle.UN.cite(found)).isEqualTo("S/RES/2396 (2017), para. 8 (a)");
    assertThat(style("chinese").cite(found)).isEqualTo("安全理事会第2396(2017)号决议，第8(一)段");
  }

  @Test
  void saysThatAVetoedDraftWasNotAdopted() {
    assertCited(
        VETOED.paragraph(Section.OPERATIVE, "8 (a)", "Calls upon"),
        "S/2020/852, para. 8 (a) (draft resolution, not adopted)",
        "UNSC Draft Resolution (28 August 2020) UN Doc S/2020/852 (not adopted), para 8(a)",
        "S.C. Draft Res., ¶ 8(a), U.N. Doc. S/2020/852 (Aug. 28, 2020) (not adopted)",
        "决议草案S/2020/852，第8(a)段（未获通过）");
  }

  @Test
  void citesPartsWithoutASymbolByTheirDocument() {
    assertCited(
        TextSample.of("S/2020/870", Kind.STATEMENT)
            .standing(Status.NONE)
            .dated(2020, 8, 31)
            .part("statement-belgium", "Statement by the Permanent Representative of Belgium")
            .paragraph(Section.NARRATIVE, "2", "We voted"),
        "S/2020/870, Statement by the Permanent Representative of Belgium, para. 2",
        "UNSC ‘The enclosing document’ (31 August 2020) UN Doc S/2020/870,"
            + " Statement by the Permanent Representative of Belgium, para 2",
        "The enclosing document, Statement by the Permanent Representative of Belgium, ¶ 2,"
            + " U.N. Doc. S/2020/870 (Aug. 31, 2020)",
        "S/2020/870，Statement by the Permanent Representative of Belgium，第2段");
  }

  @Test
  void namesAnUntitledAnnexByItsPlace() {
    IndexedParagraph found =
        TextSample.of("S/RES/2396 (2017)", Kind.ANNEX)
            .part("annex-ii", "The enclosing document")
            .paragraph(Section.NARRATIVE, "1", "Guidance");
    assertThat(CitationStyle.UN.cite(found)).isEqualTo("S/RES/2396 (2017), annex II, para. 1");
    assertThat(style("chinese").cite(found)).isEqualTo("安全理事会第2396(2017)号决议，附件二，第1段");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          annex         | Annex: Political declaration on noncommunicable diseases | annex       | 附件
          annex         | Annex Gearing up for a decade of action                 | annex       | 附件
          annex         | Annex A new beginning                                   | annex       | 附件
          annex         | 附件: 发展权国际公约草案                                    | annex       | 附件
          annex         | Terms of reference of the trust fund                    | annex       | 附件
          annex-1       | Annex I: Principles                                     | annex I     | 附件一
          annex-4       | ANNEX IV                                                | annex IV    | 附件四
          annex-ii      | Annex II Supplementary information                      | annex II    | 附件二
          annex-3       | 附件十二：名单                                             | annex XII   | 附件十二
          annex-1       | Annex A – Items subject to a notification               | annex A     | 附件A
          annex-1       | 附件A                                                    | annex A     | 附件A
          annex-2       | Annex 2                                                 | annex 2     | 附件2
          annex-2       | Staffing table for 2021                                 | Staffing table for 2021 | Staffing table for 2021
          annex         | Appendix: Rules                                         | appendix    | 附录
          """)
  void namesAnnexesByTheirNumbers(String place, String title, String english, String chinese) {
    IndexedParagraph found =
        TextSample.of("A/RES/80/117", Kind.ANNEX)
            .dated(2025, 12, 15)
            .part(place, title)
            .paragraph(Section.NARRATIVE, "43", "We commit");
    assertCited(
        found,
        "A/RES/80/117, " + english + ", para. 43",
        "UNGA Res 80/117 (15 December 2025) UN Doc A/RES/80/117, " + english + ", para 43",
        "G.A. Res. 80/117, " + english + ", ¶ 43, U.N. Doc. A/RES/80/117 (Dec. 15, 2025)",
        "大会第80/117号决议，" + chinese + "，第43段");
  }

  @Test
  void namesADraftInsideAResolutionInTheLanguageOfTheStyle() {
    IndexedParagraph found =
        TextSample.of("E/RES/2022/14", Kind.DRAFT_RESOLUTION)
            .standing(Status.DRAFT)
            .dated(2022, 7, 21)
            .part("draft", "决议草案: 保护儿童")
            .paragraph(Section.PREAMBULAR, "31", "回顾");
    assertCited(
        found,
        "E/RES/2022/14, draft resolution, preambular para. 31",
        "ECOSOC Res 2022/14 (21 July 2022) UN Doc E/RES/2022/14, draft resolution,"
            + " preambular para 31",
        "E.S.C. Res. 2022/14, draft resolution, pmbl. ¶ 31, U.N. Doc. E/RES/2022/14 (July 21,"
            + " 2022)",
        "经济及社会理事会第2022/14号决议，决议草案，序言部分第31段");
  }

  @Test
  void citesFootnotesByTheirMarks() {
    IndexedParagraph found = ASSEMBLY.footnote("26", "Resolution 73/3.");
    assertCited(
        found,
        "A/RES/72/284, footnote 26",
        "UNGA Res 72/284 (26 June 2018) UN Doc A/RES/72/284, fn 26",
        "G.A. Res. 72/284, n.26, U.N. Doc. A/RES/72/284 (June 26, 2018)",
        "大会第72/284号决议，脚注26");
  }

  @Test
  void citesATextWithoutSymbolByItsTitle() {
    assertCited(
        TextSample.untitledBySymbol(Body.GENERAL_ASSEMBLY, Kind.DRAFT_RESOLUTION, "Assistance")
            .standing(Status.DRAFT)
            .dated(2019, 11, 7)
            .paragraph(Section.OPERATIVE, "4", "Calls upon"),
        "Assistance, para. 4 (draft resolution)",
        "UNGA Draft Resolution ‘Assistance’ (7 November 2019), para 4",
        "G.A. Draft Res., Assistance, ¶ 4 (Nov. 7, 2019)",
        "《Assistance》（决议草案），第4段");
    assertCited(
        TextSample.untitledBySymbol(Body.SECURITY_COUNCIL, Kind.PRESS_RELEASE, "Council Urges")
            .dated(2017, 12, 21)
            .paragraph(Section.NARRATIVE, "", "The Council"),
        "Council Urges",
        "UNSC Press Release ‘Council Urges’ (21 December 2017)",
        "Press Release, Security Council, Council Urges (Dec. 21, 2017)",
        "《Council Urges》");
  }

  @Test
  void citesPresidentialStatements() {
    assertCited(
        TextSample.of("S/PRST/2020/10", Kind.PRESIDENTIAL_STATEMENT)
            .dated(2020, 9, 18)
            .paragraph(Section.NARRATIVE, "3", "The Council"),
        "S/PRST/2020/10, para. 3",
        "UNSC Presidential Statement 10 (18 September 2020) UN Doc S/PRST/2020/10, para 3",
        "S.C. Pres. Statement 2020/10, ¶ 3, U.N. Doc. S/PRST/2020/10 (Sept. 18, 2020)",
        "安全理事会主席声明(S/PRST/2020/10)，第3段");
  }

  @Test
  void citesReportsBySymbolAndTitle() {
    assertCited(
        TextSample.of("A/74/677", Kind.REPORT)
            .standing(Status.NONE)
            .titled("Activities of the United Nations system")
            .dated(2020, 2, 7)
            .paragraph(Section.NARRATIVE, "12", "The report"),
        "A/74/677, para. 12",
        "UNGA ‘Activities of the United Nations system’ (7 February 2020) UN Doc A/74/677, para 12",
        "Activities of the United Nations system, ¶ 12, U.N. Doc. A/74/677 (Feb. 7, 2020)",
        "A/74/677，第12段");
  }

  @Test
  void keepsSessionNumbersOfEarlyResolutions() {
    IndexedParagraph found =
        TextSample.of("A/RES/2625 (XXV)", Kind.RESOLUTION)
            .paragraph(Section.OPERATIVE, "1", "Approves");
    assertThat(style("oscola").cite(found))
        .isEqualTo("UNGA Res 2625 (XXV) UN Doc A/RES/2625 (XXV), para 1");
  }

  @Test
  void usesTheYearOfTheSymbolWhenNoDateIsKnown() {
    IndexedParagraph found =
        TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
            .paragraph(Section.OPERATIVE, "4", "Calls upon");
    assertThat(style("oscola").cite(found))
        .isEqualTo("UNSC Res 2396 (2017) UN Doc S/RES/2396, para 4");
    assertThat(style("bluebook").cite(found))
        .isEqualTo("S.C. Res. 2396, ¶ 4, U.N. Doc. S/RES/2396 (2017)");
  }

  @Test
  void citesWholeDocuments() {
    assertThat(CitationStyle.UN.cite(VETOED.document(), VETOED.header()))
        .isEqualTo("S/2020/852 (draft resolution, not adopted)");
    assertThat(style("chinese").cite(COUNCIL.document(), COUNCIL.header()))
        .isEqualTo("安全理事会第2396(2017)号决议");
  }

  @Test
  void isFoundByItsParameter() {
    assertThat(CitationStyle.all())
        .extracting(CitationStyle::parameter)
        .containsExactly("un", "oscola", "bluebook", "chinese");
    assertThat(CitationStyle.parse(" OSCOLA")).contains(style("oscola"));
    assertThat(CitationStyle.parse("apa")).isEmpty();
  }

  @Test
  void isFoundByItsLanguage() {
    assertThat(CitationStyle.in(new Language("zh"))).isEqualTo(style("chinese"));
    assertThat(CitationStyle.in(new Language("en"))).isEqualTo(CitationStyle.UN);
    assertThat(CitationStyle.in(new Language("ru"))).isEqualTo(CitationStyle.UN);
  }

  private static CitationStyle style(String parameter) {
    return CitationStyle.parse(parameter).orElseThrow();
  }
}
