package dev.operative.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.work.ProvisionId;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.NaiveView;
import dev.operative.export.Selection;
import dev.operative.export.TextSample;
import dev.operative.export.format.Exporters;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Reads Word files of quotations back. */
class QuotationSinkTest {
  private static Selection listed(String... ids) {
    return new Selection.Listed(provisions(ids), Show.AS_ASKED);
  }

  private static List<ProvisionId> provisions(String... ids) {
    return Stream.of(ids).map(id -> ProvisionId.parse(id).orElseThrow()).toList();
  }

  private static XWPFDocument file(Selection selection, String style) throws IOException {
    return file(selection, new Cover("A matter", List.of(), WordSamples.imprint(style), Map.of()));
  }

  private static XWPFDocument file(Selection selection, Cover cover) throws IOException {
    return WordSamples.read(WordSamples.bytes(selection, cover));
  }

  /** The paragraphs behind the head of the first text, each with its style. */
  private static List<String> body(XWPFDocument file) {
    return file.getParagraphs().stream()
        .dropWhile(paragraph -> !"Heading1".equals(paragraph.getStyle()))
        .filter(
            paragraph ->
                !List.of("Heading1", "TextTitle", "TextFacts").contains(paragraph.getStyle()))
        .map(paragraph -> paragraph.getStyle() + ": " + words(paragraph))
        .toList();
  }

  private static String words(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    paragraph
        .getRuns()
        .forEach(
            run ->
                words.append(
                    run.getCTR().getTList().stream()
                        .map(text -> text.getStringValue())
                        .reduce("", String::concat)));
    return words.toString();
  }

  /** The footnotes that a paragraph refers to. */
  private static List<String> footnotes(XWPFDocument file, XWPFParagraph paragraph) {
    return paragraph.getRuns().stream()
        .map(run -> run.getCTR())
        .map(CTR::getFootnoteReferenceList)
        .flatMap(List::stream)
        .map(reference -> reference.getId())
        .map(id -> footnote(file, id))
        .toList();
  }

  private static String footnote(XWPFDocument file, BigInteger id) {
    return file.getFootnotes().stream()
        .filter(note -> note.getId().equals(id))
        .flatMap(note -> note.getParagraphs().stream())
        .map(QuotationSinkTest::words)
        .map(String::strip)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachQuotationHasItsCitationInAFootnoteInTheChosenStyle() throws IOException {
    for (Map.Entry<String, String> cited :
        Map.of(
                "un", "S/RES/9001 (2030), para. 4",
                "oscola", "UNSC Res 9001 (2 May 2030) UN Doc S/RES/9001, para 4",
                "bluebook", "S.C. Res. 9001, ¶ 4, U.N. Doc. S/RES/9001 (May 2, 2030)",
                "chinese", "安全理事会第9001(2030)号决议，第4段")
            .entrySet()) {
      XWPFDocument file = file(listed("S-RES-9001-2030.op.4"), cited.getKey());
      XWPFParagraph quotation = file.getParagraphs().getLast();
      assertThat(words(quotation)).isEqualTo("4. Decides to remain seized of the matter.");
      assertThat(footnotes(file, quotation)).containsExactly(cited.getValue());
    }
  }

  @Test
  void aSubParagraphStandsBelowWhatItsSentenceBeginsWith() throws IOException {
    assertThat(body(file(listed("S-RES-9001-2030.op.2.i.ii"), "un")))
        .containsExactly(
            "Chapeau: 2. Calls upon Member States:",
            "Chapeau: (i) To prosecute, including:",
            "Quote: (ii) Abroad;");
  }

  @Test
  void aChapeauThatStandsAboveIsNotRepeated() throws IOException {
    assertThat(
            body(
                file(
                    listed(
                        "S-RES-9001-2030.op.2",
                        "S-RES-9001-2030.op.2.h",
                        "S-RES-9001-2030.op.2.i.i",
                        "S-RES-9001-2030.op.2.i.ii",
                        "S-RES-9001-2030.op.1",
                        "S-RES-9001-2030.op.2.h"),
                    "un")))
        .containsExactly(
            "Quote: 2. Calls upon Member States:",
            "Quote: (h) To share information;",
            "Chapeau: (i) To prosecute, including:",
            "Quote: (i) In their courts;",
            "Quote: (ii) Abroad;",
            "Quote: 1. Decides that all States shall act, as the report World Outlook explains, and"
                + " further urges them to co-operate;",
            "Chapeau: 2. Calls upon Member States:",
            "Quote: (h) To share information;");
  }

  @Test
  void thatATextWasNotAdoptedCannotBeMissed() throws IOException {
    XWPFDocument file = file(listed("S-RES-9001-2030.op.4", "S-2020-852.op.1"), "un");

    List<String> warnings =
        file.getParagraphs().stream()
            .filter(paragraph -> "NotAdopted".equals(paragraph.getStyle()))
            .map(QuotationSinkTest::words)
            .toList();
    assertThat(warnings)
        .containsExactly(
            "NOT ADOPTED among the texts below: S/2020/852",
            "NOT ADOPTED. This text was put to the vote and was not adopted.");
    XWPFParagraph quotation = file.getParagraphs().getLast();
    assertThat(quotation.getStyle()).isEqualTo("QuoteNotAdopted");
    assertThat(footnotes(file, quotation))
        .containsExactly("S/2020/852, para. 1 (draft resolution, not adopted)");
  }

  @Test
  void bothLanguagesStandSideBySideEachCitedInItsOwn() throws IOException {
    XWPFDocument file =
        file(
            new Selection.Listed(
                provisions("S-RES-9001-2030.op.2.h", "S-RES-9001-2030.op.2.i.ii"), Show.BOTH),
            "oscola");

    List<XWPFTableRow> rows = file.getTables().getFirst().getRows();
    assertThat(rows.getFirst().isRepeatHeader()).isTrue();
    List<XWPFParagraph> english = rows.get(1).getCell(0).getParagraphs();
    List<XWPFParagraph> chinese = rows.get(1).getCell(1).getParagraphs();
    assertThat(english)
        .extracting(QuotationSinkTest::words)
        .containsExactly("2. Calls upon Member States:", "(h) To share information;");
    assertThat(chinese)
        .extracting(QuotationSinkTest::words)
        .containsExactly("2. 促请会员国：", "(h) 交流信息；");
    assertThat(footnotes(file, english.getLast()))
        .containsExactly("UNSC Res 9001 (2 May 2030) UN Doc S/RES/9001, para 2(h)");
    assertThat(footnotes(file, chinese.getLast())).containsExactly("安全理事会第9001(2030)号决议，第2(h)段");
    assertThat(rows.get(2).getCell(1).getText()).isEqualTo("Not in the corpus in Chinese");
  }

  @Test
  void eachScriptHasAFontOfItsOwn() throws Exception {
    XWPFDocument file =
        file(new Selection.Listed(provisions("S-RES-9001-2030.op.2.h"), Show.BOTH), "un");

    CTFonts fonts = file.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
    assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
    assertThat(fonts.getEastAsia()).isEqualTo("SimSun");
    XWPFParagraph chinese =
        file.getTables().getFirst().getRow(1).getCell(1).getParagraphs().getLast();
    assertThat(chinese.getRuns().getFirst().getCTR().getRPr().getRFontsArray(0).getHint())
        .as("punctuation that both scripts have is set as Chinese")
        .isEqualTo(STHint.EAST_ASIA);
  }

  @Test
  void theHeadNamesTheMatterTheDateAndTheAddress() throws IOException {
    XWPFDocument file =
        file(new Selection.Found(new Query.Word("financing"), Filters.NONE, Show.AS_ASKED), "un");

    assertThat(
            file.getParagraphs().stream()
                .takeWhile(paragraph -> !"Heading1".equals(paragraph.getStyle()))
                .map(QuotationSinkTest::words))
        .contains(
            "A matter",
            "Made with Operative on 30 November 2026",
            "Address: http://example.org/?q=融资");
  }

  @Test
  void aNoteStandsBelowItsQuotation() throws IOException {
    ProvisionId noted = ProvisionId.parse("S-RES-9001-2030.op.1").orElseThrow();
    Cover cover =
        new Cover(
            "A list",
            List.of(),
            WordSamples.imprint("un"),
            Map.of(noted, "Check the \u0002French"));

    assertThat(body(file(listed("S-RES-9001-2030.op.1", "S-RES-9001-2030.op.4"), cover)))
        .element(1)
        .isEqualTo("Note: Note: Check the \uFFFDFrench");
  }

  @Test
  void takesNoMoreThanSoMany() throws IOException {
    var paragraph =
        NaiveProvisions.alone(
            TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
                .paragraph(Section.OPERATIVE, "1", "Decides", 0));
    Cover cover = TextSample.COVER;
    for (int count : List.of(QuotationSink.MOST, QuotationSink.MOST + 1)) {
      NaiveView view = NaiveView.scanning(Collections.nCopies(count, paragraph));
      var exporter = Exporters.of(view, WordSamples.VOCABULARY, cover).find("docx").orElseThrow();
      Selection all = new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (count == QuotationSink.MOST) {
        assertThat(exporter.export(all, out)).isEqualTo(count);
        assertThat(WordSamples.read(out.toByteArray()).getFootnotes()).hasSize(count + 2);
      } else {
        assertThatThrownBy(() -> exporter.export(all, out))
            .isInstanceOf(TooManyProvisionsException.class)
            .hasMessageContaining("at most 1,000 provisions");
        assertThat(out.size()).isZero();
      }
    }
  }
}
