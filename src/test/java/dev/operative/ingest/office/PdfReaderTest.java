package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.ingest.office.RealText.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private final PdfReader reader = new PdfReader(RealText.PARSER);

  @Test
  void readsAResolutionOverManyPagesAsItWas() throws IOException {
    List<Seen> resolution = RealText.resolution();
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("S/RES/2396 (2017)")) {
      printed.paragraph("United Nations S/RES/2396 (2017)").paragraph("Security Council");
      printed.paragraph("Distr.: General").paragraph("21 December 2017");
      printed.paragraph("Resolution 2396 (2017)");
      printed.paragraph(
          "Adopted by the Security Council at its 8148th meeting, on 21 December 2017");
      printed.paragraph("The Security Council,");
      for (Seen paragraph : resolution) {
        boolean numbered = paragraph.section() == Section.OPERATIVE;
        printed.paragraph((numbered ? paragraph.label() + ". " : "") + winAnsi(paragraph.text()));
      }
      pdf = printed.bytes();
    }
    List<Seen> seen = RealText.seen(RealText.read(reader, "resolution.pdf", pdf));
    assertThat(RealText.only(seen, Section.PREAMBULAR, Section.OPERATIVE))
        .isEqualTo(
            resolution.stream()
                .map(it -> new Seen(it.section(), it.label(), winAnsi(it.text())))
                .toList());
    assertThat(seen).extracting(Seen::text).noneMatch(text -> text.contains("17-23012"));
  }

  @Test
  void notesWithPlainNumbersAreNoParagraphs() throws IOException {
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("A/RES/73/555")) {
      printed.paragraph("A/RES/73/555").paragraph("The General Assembly,");
      printed.paragraph("Recalling its resolution on measures to eliminate terrorism,^1");
      printed.paragraph("Noting the efforts of Member States to implement it,^2");
      printed.paragraph("1. Calls upon all States to adopt further measures to that end;");
      printed.paragraph("2. Requests the Secretary-General to report at its next session.");
      printed.plainNote("1. See A/72/PV.73, and resolution 72/123, annex.");
      printed.plainNote("[2] Resolution 49/60, annex.").plainNote("3. Ibid.");
      pdf = printed.bytes();
    }
    List<Seen> seen = RealText.seen(RealText.read(reader, "notes.pdf", pdf));
    assertThat(RealText.only(seen, Section.OPERATIVE))
        .extracting(Seen::label)
        .containsExactly("1", "2");
    assertThat(RealText.only(seen, Section.FOOTNOTE))
        .extracting(Seen::text)
        .containsExactly(
            "See A/72/PV.73, and resolution 72/123, annex.", "Resolution 49/60, annex.", "Ibid.");
  }

  @Test
  void linesOfTitlesAreNotRunTogetherWhereMostParagraphsHaveOneLine() throws IOException {
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("A/76/462")) {
      printed.paragraph("A/76/462").paragraph("Seventy-sixth session");
      printed.paragraph("Agenda item 74 (b)");
      printed.paragraph(
          "Promotion and protection of human rights: human rights questions, with approaches to them");
      printed.paragraph(
          "Report of the Third Committee on human rights questions and on approaches to them");
      printed.paragraph(
          "Rapporteur appointed by the Third Committee at its first meeting: Ms. Rosalie Wanjiru");
      printed.paragraph("I. Introduction");
      printed.paragraph(
          "1. At its second plenary meeting the General Assembly decided to include in its agenda the item on"
              + " the promotion and protection of human rights.");
      printed.paragraph("II. Consideration of proposals");
      printed.paragraph(
          "2. The representative of Mexico introduced a draft resolution on the protection of human rights while"
              + " countering terrorism.");
      pdf = printed.bytes();
    }
    assertThat(RealText.seen(RealText.read(reader, "report.pdf", pdf)))
        .extracting(Seen::text)
        .contains(
            "Promotion and protection of human rights: human rights questions, with approaches to them",
            "Report of the Third Committee on human rights questions and on approaches to them",
            "Rapporteur appointed by the Third Committee at its first meeting: Ms. Rosalie Wanjiru");
  }

  @Test
  void twoColumnsAreReadOneAfterTheOtherBelowWhatStandsOverBoth() throws IOException {
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("S/RES/2396 (2017)")) {
      printed.paragraph("United Nations S/RES/2396 (2017)").paragraph("The Security Council,");
      printed.columns(
          "Recalling its resolutions on threats to international peace and security caused by terrorist acts, and noting that"
              + " the movement of fighters across borders remains a threat,",
          "Reaffirming that terrorism in all its forms and manifestations constitutes one of the most serious threats to peace,"
              + " and that any acts of terrorism are criminal and unjustifiable,");
      printed.paragraph(
          "1. Decides that this paragraph stands over both columns of the page, as a title does;");
      printed.columns(
          "2. Calls upon Member States to share information with each other and with competent organizations, and to prevent the"
              + " movement of terrorists by effective border controls;",
          "3. Requests the Secretary-General to report on the implementation of this resolution to the Council at its meeting in"
              + " December, and to keep it informed of all measures taken.");
      pdf = printed.bytes();
    }
    assertThat(
            RealText.only(
                RealText.seen(RealText.read(reader, "columns.pdf", pdf)),
                Section.PREAMBULAR,
                Section.OPERATIVE))
        .extracting(seen -> seen.label() + " " + seen.text().substring(0, 20))
        .containsExactly(
            "1 Recalling its resolu",
            "2 Reaffirming that ter",
            "1 Decides that this pa",
            "2 Calls upon Member St",
            "3 Requests the Secreta");
  }

  @Test
  void ofAPageInTwoLanguagesTheColumnIsReadThatCanBe() throws IOException {
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("A/RES/1 (I)")) {
      printed.columns("The General Assembly,", "L'Assemblée générale,");
      printed.columns(
          "Recalling the agreed declaration of the Foreign Ministers on the problems raised by the discovery of atomic energy, and"
              + " the need to consider them together,",
          "Rappelant la déclaration commune des ministres des affaires étrangères sur les problèmes que pose la découverte de"
              + " l'énergie atomique, et la nécessité de les étudier ensemble,");
      printed.columns(
          "1. Resolves to establish a Commission to deal with these problems, which shall submit its reports and recommendations"
              + " to the Security Council;",
          "1. Décide de créer une Commission chargée d'étudier ces problèmes, qui soumettra ses rapports et ses recommandations"
              + " au Conseil de sécurité;");
      pdf = printed.bytes();
    }
    List<Seen> seen = RealText.seen(RealText.read(reader, "languages.pdf", pdf));
    assertThat(RealText.only(seen, Section.OPERATIVE))
        .extracting(Seen::text)
        .containsExactly(
            "Resolves to establish a Commission to deal with these problems, which shall submit its reports and recommendations"
                + " to the Security Council;");
    assertThat(seen).extracting(Seen::text).noneMatch(text -> text.contains("Commission chargée"));
  }

  @Test
  void readsChineseOverManyPagesAsItWas() throws IOException {
    assumeTrue(
        Files.exists(PrintedPdf.CHINESE_FONT),
        "needs a Chinese font: apt-get install fonts-wqy-microhei");
    List<Seen> report = RealText.chineseReport().subList(0, 30);
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.chinese("A/74/677")) {
      printed.paragraph("联合国 A/74/677").paragraph("大会").paragraph("第七十四届会议").paragraph("秘书长的报告");
      for (Seen paragraph : report) {
        printed.paragraph(paragraph.label() + ". " + paragraph.text());
      }
      pdf = printed.bytes();
    }
    List<Seen> seen = RealText.seen(RealText.read(reader, "report.pdf", pdf));
    assertThat(RealText.only(seen, Section.NARRATIVE)).containsExactlyElementsOf(report);
  }

  @Test
  void linksFootnotesToTheirMarks() throws IOException {
    byte[] pdf;
    try (PrintedPdf printed = PrintedPdf.english("S/RES/1 (1946)")) {
      printed.paragraph("Resolution 2396 (2017)").paragraph("The Security Council,");
      printed.paragraph(
          "1. Decides that all States shall take the steps that are necessary to prevent terrorist acts, including"
              + " by early warning to other States by exchange of information;^1");
      printed.paragraph("2. Decides to remain seized of the matter.");
      printed.note("1", "See the report of the Secretary-General of 7 February 2020 (A/74/677).");
      pdf = printed.bytes();
    }
    List<Paragraph> paragraphs =
        RealText.document(RealText.read(reader, "x.pdf", pdf)).paragraphs().toList();
    assertThat(paragraphs)
        .anyMatch(
            it ->
                it.section() == Section.OPERATIVE
                    && it.text().endsWith("exchange of information;")
                    && it.footnotes().equals(List.of("1")));
    assertThat(paragraphs)
        .anyMatch(
            it ->
                it.section() == Section.FOOTNOTE
                    && it.text().startsWith("See the report of the Secretary-General"));
  }

  @Test
  void aScanWithoutTextIsRejectedForThat() throws IOException {
    try (PDDocument scan = new PDDocument()) {
      scan.addPage(new PDPage());
      scan.addPage(new PDPage());
      assertThat(RealText.reason(RealText.read(reader, "scan.pdf", bytes(scan))))
          .contains("pictures", "OCR");
    }
  }

  @Test
  void anEncryptedFileIsRejectedForThat() throws IOException {
    try (PDDocument secret = new PDDocument()) {
      secret.addPage(new PDPage());
      secret.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      assertThat(RealText.reason(RealText.read(reader, "secret.pdf", bytes(secret))))
          .contains("encrypted");
    }
  }

  @Test
  void damagedFilesAreRejectedAndNeverThrow() throws IOException {
    byte[] good;
    try (PrintedPdf printed = PrintedPdf.english("S/2020/1")) {
      good = printed.paragraph("The Security Council,").paragraph("1. Decides to act.").bytes();
    }
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = good.clone();
      for (int hit = 0; hit < 8; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        damaged = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
      }
      assertThat(RealText.read(reader, "x.pdf", damaged)).isNotNull();
    }
    assertThat(
            RealText.reason(
                RealText.read(reader, "x.pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII))))
        .contains("damaged");
  }

  /** Only what the built-in font of PDF can print. */
  private static String winAnsi(String text) {
    return text.replace("\u2011", "-").replaceAll("[^\\x20-\\xff“”‘’–—]", "?");
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
