package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.operative.document.Paragraph;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads files as the United Nations and others gave them out, which are not part of this repository: `-Doperative.real=FOLDER`.
class RealPdfTest {
  private static final PdfReader PDF = new PdfReader(RealText.PARSER);

  @Test
  void aResolutionIsReadOverItsPages() throws IOException {
    UnDocument document = pdf("A_RES_73_7-EN.pdf");
    assertThat(labels(document, Section.PREAMBULAR)).isEqualTo(counted(13));
    assertThat(labels(document, Section.OPERATIVE)).isEqualTo(counted(28));
    assertThat(of(document, Section.FOOTNOTE)).hasSize(9);
    assertThat(document.header().date()).contains(LocalDate.of(2018, 10, 29));
    assertThat(document.header().proceedings())
        .isEqualTo(new Proceedings(Optional.of("Seventy-third session"), Optional.of("77")));
    assertThat(document.parts()).hasSize(1);
  }

  @Test
  void anAnnexedDeclarationKeepsItsNumbers() throws IOException {
    assertThat(labels(pdf("A_RES_73_3-EN.pdf"), Section.OPERATIVE)).containsAll(counted(53));
  }

  @Test
  void anOldDraftIsReadFromItsTypescript() throws IOException {
    UnDocument document = pdf("1971-09-29_A_L.632-EN.pdf");
    assertThat(document.header().title())
        .as("of its agenda item, not the library's stamp")
        .isEqualTo(
            "RESTORATION OF THE LAWFUL RIGHTS OF THE PEOPLE'S REPUBLIC OF CHINA IN THE UNITED"
                + " NATIONS");
    assertThat(of(document, Section.PREAMBULAR)).hasSize(1);
    assertThat(of(document, Section.OPERATIVE)).hasSize(1);
    assertThat(of(document, Section.OPERATIVE).getFirst().text())
        .startsWith("Decides that any proposal")
        .endsWith("Article 18 of the Charter.");
  }

  @Test
  void aDecisionWithAnAgreementAnnexedIsRead() throws IOException {
    UnDocument document = pdf("1_CP_21.pdf");
    assertThat(labels(document, Section.PREAMBULAR)).isEqualTo(counted(15));
    List<String> operative =
        labels(document, Section.OPERATIVE).stream().filter(label -> !label.contains("(")).toList();
    assertThat(operative).containsExactlyElementsOf(counted(139));
  }

  @Test
  void dashesOfAnOldFontAreRead() throws IOException {
    assertThat(pdf("1-9_CP_14.pdf").paragraphs())
        .anyMatch(it -> it.text().endsWith("the programme budget for the biennium 2008–2009,"))
        .noneMatch(it -> it.text().chars().anyMatch(Character::isISOControl));
  }

  @Test
  void justifiedChineseHasNoSpacesBesideFigures() throws IOException {
    assertThat(pdf("set/S_RES_2664(2022).zh.pdf").paragraphs())
        .extracting(Paragraph::text)
        .containsAll(
            of(text("set/S_RES_2664(2022).zh.txt"), Section.OPERATIVE).stream()
                .map(Paragraph::text)
                .toList());
  }

  @Test
  void aWideBracketSetIntoAnotherStandsBehindIt() throws IOException {
    assertThat(pdf("set/A_RES_79_171.zh.pdf").paragraphs())
        .extracting(Paragraph::text)
        .noneMatch(text -> text.contains("《("))
        .anyMatch(text -> text.startsWith("其关于水权(《公约》第十一和十二条)"))
        .as("no space is left where a footnote mark stood")
        .noneMatch(text -> text.matches(".*[》，、]\\s\\p{IsHan}.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_RES_79_171.en",
        "A_RES_79_171.zh",
        "S_RES_2664(2022).en",
        "S_RES_2664(2022).zh"
      })
  void aSettingIsReadAsTextAsItIsAsPdf(String name) throws IOException {
    UnDocument text = text("set/" + name + ".txt");
    UnDocument pdf = pdf("set/" + name + ".pdf");
    for (Section section : List.of(Section.PREAMBULAR, Section.OPERATIVE, Section.FOOTNOTE)) {
      assertThat(openings(of(text, section))).isEqualTo(openings(of(pdf, section)));
    }
    assertThat(labels(text, Section.PREAMBULAR)).contains("1");
    assertThat(text.paragraphs())
        .noneMatch(it -> it.text().contains("recycle") || it.text().contains("请回收"));
  }

  private static List<String> openings(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(it -> it.label() + " " + it.text().substring(0, Math.min(4, it.text().length())))
        .toList();
  }

  private static List<Paragraph> of(UnDocument document, Section section) {
    return document.paragraphs().filter(it -> it.section() == section).toList();
  }

  private static List<String> labels(UnDocument document, Section section) {
    return of(document, section).stream().map(Paragraph::label).toList();
  }

  private static List<String> counted(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }

  private static UnDocument pdf(String name) throws IOException {
    return RealText.document(RealText.read(PDF, name, bytes(name)));
  }

  private static UnDocument text(String name) throws IOException {
    TextReader reader = new TextReader(RealText.VOCABULARY);
    return RealText.document(reader.read(new SourceFile(name, bytes(name)), Sidecar.NONE));
  }

  private static byte[] bytes(String name) throws IOException {
    String folder = System.getProperty("operative.real", "");
    assumeFalse(
        folder.isEmpty(), "not run: give the folder of real files as -Doperative.real=FOLDER");
    return Files.readAllBytes(Path.of(folder, name));
  }
}
