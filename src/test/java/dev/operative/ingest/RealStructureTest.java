package dev.operative.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.PdfReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The structure of real files as people have them, which are not part of this repository: `-Doperative.real=FOLDER`.
class RealStructureTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final DocumentReaders READERS =
      new DocumentReaders(
          List.of(new TextReader(VOCABULARY), new PdfReader(new TextParser(VOCABULARY))));

  @ParameterizedTest
  @CsvSource({
    "1_CMP_3.pdf, 2, 34",
    "1_CP_21.pdf, 15, 139",
    "1971-09-29_A_L.632-EN.pdf, 1, 1",
    "res1373-zh-trad.txt, 9, 1",
    "res1455-zh-wikisource.txt, 8, 2",
    "a52r165-zh.txt, 8, 3",
    "cnd-51-12.txt, 2, 2",
    "hrc-28-17.txt, 3, 0",
    "res1-1946.txt, 1, 3",
    "SC8215.txt, 0, 0",
    "monteam-2018.txt, 0, 0",
  })
  void preamblesAndOperativeParagraphsAreCountedAsPrinted(
      String file, int preambular, int operative) throws IOException {
    UnDocument read = read(file);
    assertThat(main(read, Section.PREAMBULAR)).hasSize(preambular);
    assertThat(main(read, Section.OPERATIVE)).hasSize(operative);
    assertThat(main(read, Section.OPERATIVE))
        .allSatisfy(paragraph -> assertThat(paragraph.verbs()).isNotEmpty());
  }

  @Test
  void theTenTextsOfAReportAreLawWithVerbs() throws IOException {
    UnDocument read = read("1-9_CP_14.pdf");
    assertThat(read.parts().stream().map(Part::header))
        .filteredOn(part -> part.kind().resolves())
        .hasSize(10)
        .filteredOn(part -> part.status() == Status.ADOPTED)
        .hasSizeGreaterThanOrEqualTo(9);
    assertThat(read.header().symbol()).map(Object::toString).hasValue("FCCC/CP/2008/7/Add.1");
    assertThat(read.header().kind()).isEqualTo(Kind.REPORT);
    assertThat(read.header().title())
        .startsWith("Report of the Conference of the Parties on its fourteenth session");
    assertThat(main(read, Section.OPERATIVE))
        .allSatisfy(paragraph -> assertThat(paragraph.verbs()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1_CMP_3.pdf, Decision 1/CMP.3: Adaptation Fund",
    "1_CP_21.pdf, Decision 1/CP.21: Adoption of the Paris Agreement",
    "1-9_CP_14.pdf, Decision 1/CP.14: Advancing the Bali Action Plan",
  })
  void decisionsAreAdoptedAndCalledByNumberAndTitle(String file, String title) throws IOException {
    assertThat(read(file).parts().stream().map(Part::header))
        .filteredOn(part -> part.kind() == Kind.DECISION)
        .first()
        .satisfies(
            part -> {
              assertThat(part.title()).isEqualTo(title);
              assertThat(part.status()).isEqualTo(Status.ADOPTED);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "res1373-zh-trad.txt, S/RES/1373 (2001)",
    "res1455-zh-wikisource.txt, S/RES/1455 (2003)",
  })
  void aPageBelowTheTitleOfAResolutionIsThatResolution(String file, String symbol)
      throws IOException {
    UnDocument read = read(file);
    assertThat(read.header().symbol()).map(Object::toString).hasValue(symbol);
    assertThat(read.header().kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(read.header().status()).isEqualTo(Status.ADOPTED);
    String slug = symbol.replaceAll("[/ (]+", "-").replace(")", "");
    assertThat(main(read, Section.OPERATIVE).getFirst().id()).hasToString(slug + ".zh.op.1");
  }

  @Test
  void aTypedDraftIsADraftWithItsSymbol() throws IOException {
    UnDocument read = read("1971-09-29_A_L.632-EN.pdf");
    assertThat(read.header().symbol()).map(Object::toString).hasValue("A/L.632");
    assertThat(read.header().kind()).isEqualTo(Kind.DRAFT_RESOLUTION);
    assertThat(read.header().status()).isEqualTo(Status.DRAFT);
    assertThat(read.header().date()).as("its day is not legible").isEmpty();
  }

  @Test
  void theVerbsOfADeclarationAreFound() throws IOException {
    assertThat(main(read("A_RES_73_3-EN.pdf"), Section.OPERATIVE))
        .filteredOn(paragraph -> paragraph.label().matches("\\d+"))
        .hasSize(53)
        .filteredOn(paragraph -> paragraph.verbs().isEmpty())
        .extracting(paragraph -> paragraph.text().substring(0, paragraph.text().indexOf(' ')))
        .containsExactly("Ensure", "Strengthen", "Promote");
  }

  @Test
  void theParagraphsOfAPresidentialStatementHaveTheirVerbs() throws IOException {
    UnDocument read = read("prst2014.txt");
    assertThat(read.header().kind()).isEqualTo(Kind.PRESIDENTIAL_STATEMENT);
    assertThat(read.paragraphs())
        .filteredOn(paragraph -> paragraph.text().startsWith("The Security Council"))
        .hasSize(4)
        .allSatisfy(paragraph -> assertThat(paragraph.verbs()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({"res1373-ru.txt, Russian", "res1-fr-1946.txt, French"})
  void otherLanguagesAreNamed(String file, String language) throws IOException {
    assertThat(outcome(file))
        .isInstanceOfSatisfying(
            ReadOutcome.OtherLanguage.class,
            other -> assertThat(other.reason().message()).contains("in " + language));
  }

  private static List<Paragraph> main(UnDocument document, Section section) {
    Stream<Paragraph> all = document.paragraphs();
    return all.filter(paragraph -> paragraph.section() == section)
        .filter(paragraph -> !paragraph.label().contains("("))
        .toList();
  }

  private static UnDocument read(String file) throws IOException {
    return switch (outcome(file)) {
      case ReadOutcome.Parsed parsed -> parsed.document();
      case ReadOutcome.OtherLanguage other -> throw new AssertionError(other.reason());
      case ReadOutcome.Rejected rejected -> throw new AssertionError(rejected.reason());
    };
  }

  private static ReadOutcome outcome(String file) throws IOException {
    String folder = System.getProperty("operative.real", "");
    assumeFalse(
        folder.isEmpty(), "not run: give the folder of real files as -Doperative.real=FOLDER");
    return READERS.read(
        new SourceFile(file, Files.readAllBytes(Path.of(folder).resolve(file))), Sidecar.NONE);
  }
}
