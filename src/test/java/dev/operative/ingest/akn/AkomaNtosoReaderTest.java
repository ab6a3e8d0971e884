package dev.operative.ingest.akn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.document.Vote;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AkomaNtosoReaderTest {
  private static final AkomaNtosoReader READER = new AkomaNtosoReader(Vocabulary.bundled());

  @Test
  void readsWhatIsKnownOfAResolution() {
    DocumentHeader header = document("resolution.en.xml").header();

    assertThat(header.id()).isEqualTo("S-RES-9001-2030.en");
    assertThat(header.title())
        .isEqualTo("Security Council resolution 9001 (2030) [on a matter made up]");
    assertThat(header.date()).contains(LocalDate.of(2030, 5, 2));
    assertThat(header.body()).isEqualTo(Body.SECURITY_COUNCIL);
    assertThat(header.kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(header.status()).isEqualTo(Status.ADOPTED);
    assertThat(header.subjects())
        .containsExactly(
            new SubjectTerm(
                "terrorism financing",
                Optional.of(URI.create("http://metadata.un.org/thesaurus/1006497"))));
  }

  @Test
  void readsTheVoteAndWhoVotedHow() {
    Vote vote = document("resolution.en.xml").parts().getFirst().header().vote().orElseThrow();

    assertThat(vote)
        .isEqualTo(
            new Vote(
                OptionalInt.of(2),
                OptionalInt.of(0),
                OptionalInt.of(1),
                List.of("Atlantis", "Utopia"),
                List.of(),
                List.of("Lilliput"),
                false));
  }

  @Test
  void takesSectionsAndNumbersFromTheMarkup() {
    assertThat(outline("resolution.en.xml"))
        .containsExactly(
            "front-matter []",
            "front-matter []",
            "heading []",
            "front-matter []",
            "heading []",
            "preambular [1]",
            "footnote []",
            "preambular [2]",
            "preambular [2 (a)]",
            "preambular [2 (b)]",
            "heading []",
            "operative [1]",
            "operative [2]",
            "operative [2 (h)]",
            "operative [2 (i)]",
            "operative [2 (i) (i)]",
            "operative [2 (i) (ii)]",
            "operative [3]",
            "operative [3 (a)]",
            "heading []",
            "heading []",
            "operative [4]",
            "operative []",
            "heading []",
            "heading []",
            "narrative [1]",
            "table []",
            "table []",
            "footnote []");
  }

  @Test
  void mendsSplitSpansAndLinks() {
    Paragraph recalling = paragraph("resolution.en.xml", "pp.1");

    assertThat(recalling.text())
        .isEqualTo(
            "Recalling its resolutions 2395 (2017) and 2178 (2014), and expressing concern at what"
                + " follows,");
    assertThat(recalling.citations())
        .extracting(citation -> citation.symbol().canonical())
        .containsExactly("S/RES/2395 (2017)", "S/RES/2178 (2014)");
    for (Citation citation : recalling.citations()) {
      assertThat(recalling.text().substring(citation.start(), citation.end())).contains("(201");
    }
    assertThat(recalling.footnotes()).containsExactly("1");
  }

  @Test
  void keepsFootnotesApartAndLinkedByTheirMark() {
    Paragraph note = paragraph("resolution.en.xml", "fn.1");

    assertThat(note.text()).isEqualTo("See A/74/677.");
    assertThat(note.footnotes()).containsExactly("1");
    assertThat(paragraph("resolution.en.xml", "annex.fn.a").text())
        .isEqualTo("Reflects recosting.");
  }

  @Test
  void takesRaisedFiguresForTheMarksOfNotesThatTheTextHasHad() {
    assertThat(
            read("Conventions,%s which apply".formatted(note("", 3)), "Water of 2 m<sup>3</sup>,"))
        .containsExactly("Conventions, which apply [3]", "Water of 2 m3, []");
    assertThat(
            read(
                "The First%s and the Second Convention%s".formatted(note("", 1), note("", 2)),
                "Breaches of the Convention,<sup>1</sup>",
                "See both Conventions,<sup>1,2</sup> and the figure 10<sup>9</sup>"))
        .containsExactly(
            "The First and the Second Convention [1, 2]",
            "Breaches of the Convention, [1]",
            "See both Conventions, and the figure 109 [1, 2]");
  }

  @Test
  void leavesTheMarkThatOpensANoteOutOfItsText() {
    assertThat(
            parsed("Reports of the Committee" + note("<sup>35</sup> \t", 35))
                .paragraphs()
                .filter(it -> it.section() == Section.FOOTNOTE)
                .map(it -> it.text() + " " + it.footnotes()))
        .containsExactly("See A/74/677. [35]");
  }

  private static String note(String printedMark, int marker) {
    return "<authorialNote marker=\"%d\"><p>%sSee A/74/677.</p></authorialNote>"
        .formatted(marker, printedMark);
  }

  private static List<String> read(String... paragraphs) {
    return parsed(paragraphs)
        .paragraphs()
        .filter(it -> it.section() != Section.FOOTNOTE)
        .map(it -> it.text() + " " + it.footnotes())
        .toList();
  }

  private static UnDocument parsed(String... paragraphs) {
    String xml =
        Stream.of(paragraphs)
            .map("<paragraph><content><p>%s</p></content></paragraph>"::formatted)
            .collect(
                Collectors.joining(
                    "",
                    "<akomaNtoso><statement><mainBody>",
                    "</mainBody></statement></akomaNtoso>"));
    ReadOutcome outcome =
        READER.read(new SourceFile("test.xml", xml.getBytes(StandardCharsets.UTF_8)), Sidecar.NONE);
    return ((ReadOutcome.Parsed) outcome).document();
  }

  @Test
  void takesMarkedVerbsButNotTitlesInItalics() {
    Paragraph decides = paragraph("resolution.en.xml", "op.1");

    assertThat(decides.verbNames()).containsExactly("Decides", "Urges");
    VerbUse urges = decides.verbs().get(1);
    assertThat(decides.text().substring(urges.start(), urges.end())).isEqualTo("further urges");
    assertThat(decides.text()).contains("co-operate");
  }

  @Test
  void letsSubParagraphsInheritAndQuotationsNotSpeak() {
    assertThat(paragraph("resolution.en.xml", "op.2.i.ii").verbs())
        .singleElement()
        .satisfies(use -> assertThat(use.inherited()).isTrue());
    assertThat(paragraph("resolution.en.xml", "op.4_1").verbs()).isEmpty();
  }

  @Test
  void putsParagraphsUnderTheirHeadings() {
    assertThat(paragraph("resolution.en.xml", "op.1").headings())
        .containsExactly("Resolution 9001 (2030)", "I. Financing");
    assertThat(paragraph("resolution.en.xml", "op.4").headings()).endsWith("Review");
    assertThat(paragraph("resolution.en.xml", "annex.1").headings())
        .containsExactly("Annex", "Terms of reference");
    assertThat(headingPath("I. Financing")).containsExactly("Resolution 9001 (2030)");
    assertThat(headingPath("II. Follow-up"))
        .as("the heading before it is beside it, not above it")
        .containsExactly("Resolution 9001 (2030)");
    assertThat(headingPath("Terms of reference")).containsExactly("Annex");
  }

  private static List<String> headingPath(String heading) {
    return document("resolution.en.xml")
        .paragraphs()
        .filter(p -> p.section() == Section.HEADING && p.text().equals(heading))
        .findFirst()
        .orElseThrow()
        .headings();
  }

  @Test
  void readsTablesRowByRow() {
    assertThat(
            document("resolution.en.xml")
                .paragraphs()
                .filter(p -> p.section() == Section.TABLE)
                .map(Paragraph::text))
        .containsExactly("State | Share", "Atlantis | 1 000");
  }

  @Test
  void namesTheLinesAParagraphWasReadFrom() {
    Paragraph recalling = paragraph("resolution.en.xml", "pp.1");

    assertThat(recalling.source().line()).isEqualTo(43);
    assertThat(recalling.source().lastLine()).isEqualTo(44);
  }

  @Test
  void joinsTheLanguageVersions() {
    UnDocument english = document("resolution.en.xml");
    UnDocument chinese = document("resolution.zh.xml");

    assertThat(chinese.header().language()).isEqualTo(Language.CHINESE);
    List<ParagraphId> ids = english.paragraphs().map(Paragraph::id).toList();
    assertThat(
            chinese
                .paragraphs()
                .filter(p -> p.section() == Section.OPERATIVE || p.section() == Section.PREAMBULAR)
                .map(p -> Languages.bundled().counterparts(p.id()).getFirst()))
        .isSubsetOf(ids)
        .hasSize(9);
    assertThat(paragraph("resolution.zh.xml", "op.2.i.ii").text()).isEqualTo("在国外；");
    assertThat(paragraph("resolution.zh.xml", "pp.1").text()).isEqualTo("回顾其第2395(2017)号决议，并表示关切，");
  }

  @Test
  void neverGuessesAnIdentitySilently() {
    ReadOutcome.Parsed parsed = (ReadOutcome.Parsed) read("resolution.zh.xml");

    assertThat(parsed.document().header().symbol())
        .hasValueSatisfying(symbol -> assertThat(symbol.canonical()).startsWith("S/RES/9001"));
    assertThat(parsed.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.message()).contains("cover bears no symbol"));
  }

  @Test
  void marksAVetoedDraftAsNotAdopted() {
    DocumentHeader header = document("vetoed-draft.en.xml").header();

    assertThat(header.status()).isEqualTo(Status.NOT_ADOPTED);
    assertThat(header.kind()).isEqualTo(Kind.DRAFT_RESOLUTION);
    assertThat(header.date()).contains(LocalDate.of(2030, 6, 1));
  }

  @Test
  void readsAPresidentialStatementAsNarrative() {
    UnDocument statement = document("presidential-statement.en.xml");

    assertThat(statement.header().title())
        .isEqualTo("Statement by the President of the Security Council [Peace in Utopia]");
    assertThat(statement.header().status()).isEqualTo(Status.NONE);
    assertThat(statement.paragraphs().map(Paragraph::section))
        .containsExactly(
            Section.FRONT_MATTER, Section.HEADING, Section.NARRATIVE, Section.NARRATIVE);
    assertThat(statement.paragraphs().toList().getLast().verbNames()).isNotEmpty();
  }

  @Test
  void givesResolutionsPublishedTogetherTheirOwnSymbols() {
    UnDocument siblings = document("siblings.en.xml");

    assertThat(siblings.parts())
        .extracting(
            part ->
                part.header().slug()
                    + " "
                    + part.header().kind().word()
                    + " "
                    + part.header().title())
        .containsExactly(
            "A-RES-85-9-A-B resolution Questions made up",
            "A-RES-85-9-A resolution The first of them",
            "A-RES-85-9-A draft resolution Draft resolution: The first of them",
            "A-RES-85-9-B resolution Resolution: Questions made up");
    assertThat(siblings.paragraphs().map(p -> p.id().toString()))
        .contains("A-RES-85-9-A.en.draft.op.1", "A-RES-85-9-B.en.op.1", "A-RES-85-9-B.en.pp.1");
  }

  @Test
  void rejectsOtherLanguagesByName() {
    assertThat(read("russian.xml"))
        .isInstanceOfSatisfying(
            ReadOutcome.OtherLanguage.class,
            other -> assertThat(other.reason().message()).contains("Russian").contains("English"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <akomaNtoso><p>one</q></akomaNtoso>                                      | not well-formed
          <akomaNtoso><statement>                                                  | not well-formed
          <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><akomaNtoso>&x;</akomaNtoso> | document type
          <akomaNtoso><statement><p>&nbsp;</p></statement></akomaNtoso>            | not
          <akomaNtoso><statement/></akomaNtoso>                                    | no Akoma Ntoso document
          """)
  void rejectsWhatIsNoReadableDocument(String xml, String reason) {
    ReadOutcome.Notice notice = rejected(xml.getBytes(StandardCharsets.UTF_8));

    assertThat(notice.message()).contains(reason);
    assertThat(notice.file()).isEqualTo("test.xml");
  }

  @Test
  void namesTheLineOfABrokenTag() {
    assertThat(rejected("<akomaNtoso>\n<p>\n</q>".getBytes(StandardCharsets.UTF_8)).line())
        .isEqualTo(3);
  }

  @Test
  void rejectsNestingWithoutEnd() {
    String deep = "<akomaNtoso>" + "<p>".repeat(100_000);

    assertThat(rejected(deep.getBytes(StandardCharsets.UTF_8)).message()).contains("100 deep");
  }

  @Test
  void readsLongTextsTheJdkWouldCount() {
    String words = "The States and the peoples of the world agree. ".repeat(6_000);
    byte[] xml =
        ("<akomaNtoso><statement><mainBody><paragraph><num>1.</num><content><p>"
                + words
                + "</p></content></paragraph></mainBody></statement></akomaNtoso>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(READER.read(new SourceFile("test.xml", xml), Sidecar.NONE))
        .isInstanceOf(ReadOutcome.Parsed.class);
  }

  private static List<String> outline(String name) {
    return document(name)
        .paragraphs()
        .map(p -> p.section().word() + " [" + p.label() + "]")
        .toList();
  }

  private static Paragraph paragraph(String name, String place) {
    Optional<Paragraph> found =
        document(name).paragraphs().filter(p -> p.id().place().equals(place)).findFirst();
    return found.orElseThrow(
        () ->
            new AssertionError(
                place
                    + " is not among "
                    + document(name).paragraphs().map(Paragraph::id).toList()));
  }

  private static UnDocument document(String name) {
    return ((ReadOutcome.Parsed) read(name)).document();
  }

  private static ReadOutcome read(String name) {
    return READER.read(new SourceFile(name, bytes(name)), Sidecar.NONE);
  }

  private static ReadOutcome.Notice rejected(byte[] xml) {
    return ((ReadOutcome.Rejected) READER.read(new SourceFile("test.xml", xml), Sidecar.NONE))
        .reason();
  }

  static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(AkomaNtosoReaderTest.class.getResourceAsStream("/akn/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
