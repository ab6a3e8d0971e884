package dev.operative.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.operative.document.Symbol;
import dev.operative.document.work.ProvisionId;
import dev.operative.export.Selection;
import dev.operative.search.Deadline;
import dev.operative.search.StoredDocument;
import dev.operative.search.compare.ComparedVersions;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens Word files with a word processor that is not ours and prints them. The files stay in {@code
 * target/word} to be looked at.
 */
class LibreOfficeTest {
  private static final Path KEPT = Path.of("target", "word");

  @TempDir static Path profile;

  @BeforeAll
  static void libreOfficeIsHere() {
    assumeTrue(
        program().isPresent(),
        "no LibreOffice, so Word files are not opened: install libreoffice-writer-nogui");
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "libreoffice")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What stands on the pages that LibreOffice prints, without any space. */
  private static String printed(String name, byte[] file) throws Exception {
    Files.createDirectories(KEPT);
    Path word = Files.write(KEPT.resolve(name + ".docx"), file);
    Path pdf = KEPT.resolve(name + ".pdf");
    Files.deleteIfExists(pdf);
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                KEPT.toString(),
                word.toString())
            .redirectErrorStream(true)
            .redirectOutput(KEPT.resolve(name + ".log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(pdf).as(Files.readString(KEPT.resolve(name + ".log"))).exists();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void printsQuotationsWithTheirFootnotes() throws Exception {
    Selection some =
        new Selection.Listed(
            Stream.of("S-RES-9001-2030.op.2.h", "S-RES-9001-2030.op.4", "S-2020-852.op.1")
                .map(id -> ProvisionId.parse(id).orElseThrow())
                .toList(),
            Show.BOTH);
    Cover cover = new Cover("Everything", List.of(), WordSamples.imprint("oscola"), Map.of());

    String printed = printed("quotations", WordSamples.bytes(some, cover));

    assertThat(printed)
        .contains("Everything")
        .contains("2.CallsuponMemberStates:")
        .contains("促请会员国：")
        .contains("UNSCRes9001(2May2030)UNDocS/RES/9001,para2(h)")
        .contains("安全理事会第9001(2030)号决议，第2(h)段")
        .contains("NOTADOPTED.Thistextwasputtothevoteandwasnotadopted.")
        .contains("(notadopted),para1");
  }

  private static TextComparison compared(String earlier, String later) {
    return new TextComparer(VerbScales.read(TableSource.bundled()))
        .compare(
            WordSamples.VIEW,
            Symbol.parse(earlier).orElseThrow(),
            Symbol.parse(later).orElseThrow(),
            WordSamples.VOCABULARY.languages().all(),
            Deadline.NONE)
        .orElseThrow();
  }

  @Test
  void printsAComparison() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonFile.write(
        compared("S/RES/9101 (2030)", "S/RES/9102 (2031)"),
        Optional.empty(),
        WordSamples.imprint("un"),
        WordSamples.VOCABULARY,
        out);

    assertThat(printed("comparison", out.toByteArray()))
        .contains("S/RES/9101(2030)andS/RES/9102(2031)compared")
        .containsPattern("S/RES/9101\\(2030\\),para\\.2;S/RES/9102\\(2031\\),para\\.3");
  }

  @Test
  void printsAComparisonBesideTheOtherVersions() throws Exception {
    TextComparison comparison = compared("S/RES/9101 (2030)", "S/RES/9001 (2030)");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonFile.write(
        comparison,
        ComparedVersions.of(WordSamples.VIEW, comparison, WordSamples.VOCABULARY.languages()),
        WordSamples.imprint("un"),
        WordSamples.VOCABULARY,
        out);

    assertThat(printed("comparison-beside", out.toByteArray()))
        .contains("Decidestoremainseizedofthematter.")
        .contains("决定继续处理此案。")
        .contains("1S/RES/9101(2030),preambularpara.1;S/RES/9001(2030),preambularpara.1")
        .contains("2安全理事会第9001(2030)号决议，序言部分第1段")
        .contains("NotinthecorpusinChinese");
  }

  @Test
  void printsADocumentBesideItsOtherVersion() throws Exception {
    StoredDocument document = WordSamples.VIEW.document("S-RES-9001-2030.en").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFile.write(
        WordSamples.VIEW,
        document,
        WordSamples.VIEW.document("S-RES-9001-2030.zh"),
        WordSamples.imprint("un"),
        WordSamples.VOCABULARY,
        out);

    assertThat(printed("document", out.toByteArray()))
        .contains("Decidestoremainseizedofthematter.")
        .contains("决定继续处理此案。")
        .contains("S/RES/9001(2030),para.4");
  }
}
