package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.RealText.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private final WordReader reader = new WordReader(RealText.PARSER);

  @Test
  void readsAResolutionWhoseNumbersWordCounts() throws IOException {
    List<Seen> resolution = RealText.resolution();
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger numbering = NumberedList.in(word);
      word.createHeader(HeaderFooterType.FIRST)
          .createParagraph()
          .createRun()
          .setText("S/RES/2396 (2017)");
      paragraph(word, "Resolution 2396 (2017)").getRuns().getFirst().setBold(true);
      paragraph(word, "Adopted by the Security Council at its 8148th meeting, on 21 December 2017");
      paragraph(word, "The Security Council,").getRuns().getFirst().setItalic(true);
      for (Seen paragraph : resolution) {
        XWPFParagraph written = paragraph(word, paragraph.text());
        if (paragraph.section() == Section.OPERATIVE) {
          number(written, numbering, 0);
        }
      }
      var outcome = RealText.read(reader, "resolution.docx", bytes(word));
      assertThat(RealText.only(RealText.seen(outcome), Section.PREAMBULAR, Section.OPERATIVE))
          .containsExactlyElementsOf(resolution);
      assertThat(RealText.document(outcome).header().symbol())
          .contains(new Symbol("S/RES/2396 (2017)"));
    }
  }

  @Test
  void aFigureThatIsRaisedByHandIsAMarkToo() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, "The General Assembly,");
      XWPFParagraph marked = paragraph(word, "Recalling its resolution on the Strategy");
      XWPFRun mark = marked.createRun();
      mark.setText("1");
      mark.setTextPosition(7);
      marked.createRun().setText(" of 2006,");
      paragraph(word, "Requests a report.");
      assertThat(RealText.seen(RealText.read(reader, "x.docx", bytes(word))))
          .extracting(Seen::text)
          .contains("Recalling its resolution on the Strategy of 2006,");
    }
  }

  @Test
  void countsLevelsAsWordDoes() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger numbering = NumberedList.in(word);
      paragraph(word, "The General Assembly,");
      number(paragraph(word, "Calls upon Member States:"), numbering, 0);
      number(paragraph(word, "To prevent terrorism;"), numbering, 1);
      number(paragraph(word, "To combat it, namely:"), numbering, 1);
      number(paragraph(word, "By law;"), numbering, 2);
      number(paragraph(word, "By cooperation;"), numbering, 2);
      number(paragraph(word, "Requests the Secretary-General:"), numbering, 0);
      number(paragraph(word, "To report to it;"), numbering, 1);
      List<Seen> seen = RealText.seen(RealText.read(reader, "x.docx", bytes(word)));
      assertThat(RealText.only(seen, Section.OPERATIVE))
          .extracting(Seen::label)
          .containsExactly("1", "1 (a)", "1 (b)", "1 (b) (i)", "1 (b) (ii)", "2", "2 (a)");
    }
  }

  @Test
  void readsChineseWithItsNumbers() throws IOException {
    List<Seen> report = RealText.chineseReport().subList(0, 12);
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger numbering = NumberedList.in(word);
      paragraph(word, "秘书长的报告");
      for (Seen paragraph : report) {
        number(paragraph(word, paragraph.text()), numbering, 0);
      }
      List<Seen> seen = RealText.seen(RealText.read(reader, "report.docx", bytes(word)));
      assertThat(RealText.only(seen, Section.NARRATIVE)).containsExactlyElementsOf(report);
    }
  }

  @Test
  void linksFootnotesToTheirMarksAndReadsTables() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, "The Security Council,");
      XWPFParagraph decides = paragraph(word, "1. Decides that all States shall act;");
      XWPFFootnote note = word.createFootnote();
      note.createParagraph().createRun().setText("See S/2020/1.");
      decides.addFootnoteReference(note);
      paragraph(word, "2. Decides to remain seized of the matter.");
      paragraph(word, "Annex");
      XWPFTable table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Entity");
      table.getRow(0).getCell(1).setText("Year");
      table.getRow(1).getCell(0).setText("CTED");
      table.getRow(1).getCell(1).setText("2004");
      List<Paragraph> paragraphs =
          RealText.document(RealText.read(reader, "x.docx", bytes(word))).paragraphs().toList();
      assertThat(paragraphs)
          .anyMatch(it -> it.label().equals("1") && it.footnotes().equals(List.of("1")));
      assertThat(paragraphs)
          .anyMatch(it -> it.section() == Section.FOOTNOTE && it.text().equals("See S/2020/1."));
      assertThat(paragraphs)
          .anyMatch(it -> it.section() == Section.TABLE && it.text().equals("CTED | 2004"));
    }
  }

  @Test
  void readsAMastheadThatIsLaidOutAsATable() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFTable masthead = word.createTable(2, 2);
      masthead.getRow(0).getCell(0).setText("United Nations");
      masthead.getRow(0).getCell(1).setText("A/RES/79/171");
      masthead.getRow(1).getCell(0).setText("General Assembly");
      masthead.getRow(1).getCell(1).setText("Distr.: General");
      masthead.getRow(1).getCell(1).addParagraph().createRun().setText("19 December 2024");
      for (String line :
          List.of(
              "Seventy-ninth session",
              "Agenda item 71 (b)",
              "Promotion and protection of human rights",
              "Resolution adopted by the General Assembly on",
              "17 December 2024")) {
        paragraph(word, line).getRuns().forEach(run -> run.setBold(true));
      }
      paragraph(word, "79/171. The right to food");
      paragraph(word, "The General Assembly,");
      paragraph(word, "Recalling its previous resolutions,");
      paragraph(word, "1. Decides to remain seized of the matter.");
      UnDocument document = RealText.document(RealText.read(reader, "x.docx", bytes(word)));
      DocumentHeader header = document.header();
      assertThat(header.symbol()).contains(new Symbol("A/RES/79/171"));
      assertThat(header.kind()).isEqualTo(Kind.RESOLUTION);
      assertThat(header.status()).isEqualTo(Status.ADOPTED);
      assertThat(header.date()).contains(LocalDate.of(2024, 12, 17));
      assertThat(header.body()).isEqualTo(Body.GENERAL_ASSEMBLY);
      assertThat(header.title()).isEqualTo("The right to food");
      assertThat(document.paragraphs())
          .filteredOn(paragraph -> paragraph.section() == Section.FRONT_MATTER)
          .extracting(Paragraph::text)
          .contains("Distr.: General", "19 December 2024");
    }
  }

  @Test
  void takesTheSymbolFromTheRunningHeadsWhenTheFirstPageHasNone() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("A/C.3/79/L.45");
      paragraph(word, "The General Assembly,");
      paragraph(word, "1. Decides to remain seized of the matter.");
      DocumentHeader header =
          RealText.document(RealText.read(reader, "x.docx", bytes(word))).header();
      assertThat(header.symbol()).contains(new Symbol("A/C.3/79/L.45"));
    }
  }

  @Test
  void keepsTheParagraphsOfACellApart() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, "Annex");
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Recommendation");
      table.getRow(0).getCell(0).addParagraph().createRun().setText("and its date");
      table.getRow(0).getCell(1).setText("Status");
      assertThat(RealText.document(RealText.read(reader, "x.docx", bytes(word))).paragraphs())
          .filteredOn(paragraph -> paragraph.section() == Section.TABLE)
          .extracting(Paragraph::text)
          .containsExactly("Recommendation and its date | Status");
    }
  }

  @Test
  void damagedFilesAreRejectedAndNeverThrow() throws IOException {
    byte[] good;
    try (XWPFDocument word = new XWPFDocument()) {
      number(paragraph(word, "Decides to act."), NumberedList.in(word), 0);
      good = bytes(word);
    }
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = good.clone();
      for (int hit = 0; hit < 4; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(RealText.read(reader, "x.docx", damaged)).isNotNull();
    }
    assertThat(RealText.reason(RealText.read(reader, "x.docx", new byte[] {'P', 'K', 3, 4})))
        .contains("damaged");
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    int space = Math.max(1, text.indexOf(' '));
    XWPFRun verb = paragraph.createRun();
    verb.setText(text.substring(0, space));
    paragraph.createRun().setText(text.substring(space));
    return paragraph;
  }

  private static void number(XWPFParagraph paragraph, BigInteger numbering, int level) {
    paragraph.setNumID(numbering);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    word.write(bytes);
    return bytes.toByteArray();
  }
}
