package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.document.Vote;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The parts of the bundled documents: what each is, what became of it, and how its paragraphs are named.
class PartsTest {
  private static final GoldCorpus CORPUS = new GoldCorpus(Vocabulary.bundled());

  @Test
  void vetoedDraftIsNotAdoptedAndSaysWhoVotedHow() {
    UnDocument document = CORPUS.read("000");
    Part draft = part(document, "S-2020-852", "");
    assertThat(draft.header().kind()).isEqualTo(Kind.DRAFT_RESOLUTION);
    assertThat(draft.header().status()).isEqualTo(Status.NOT_ADOPTED);
    Vote vote = draft.header().vote().orElseThrow();
    assertThat(vote.inFavour()).hasValue(14);
    assertThat(vote.against()).hasValue(1);
    assertThat(vote.abstaining()).hasValue(0);
    assertThat(vote.againstBy()).containsExactly("United States of America");
    assertThat(vote.inFavourBy()).hasSize(14).contains("Niger", "Dominican Republic", "Viet Nam");
  }

  @Test
  void titleOfAnUntranslatedAnnexIsInItsOwnLanguage() {
    assertThat(part(CORPUS.read("003"), "report-global-counter-terrorism-strategy-2020", "annex-i"))
        .satisfies(
            annex ->
                assertThat(annex.header().title())
                    .isEqualTo(
                        "Annex I Supplementary information: development of the normative and legal framework"));
  }

  @Test
  void aDraftKeepsTheSessionAndTheAgendaItemOfItsMasthead() {
    assertThat(CORPUS.read("004").header().proceedings())
        .isEqualTo(new Proceedings(Optional.of("Seventy-fourth session"), Optional.of("106")));
  }

  @Test
  void lettersAndStatementsAreTheirDelegations() {
    UnDocument document = CORPUS.read("000");
    assertThat(document.parts())
        .filteredOn(part -> part.header().kind() == Kind.LETTER)
        .hasSize(17);
    assertThat(document.parts())
        .filteredOn(part -> part.header().kind() == Kind.STATEMENT)
        .hasSize(5);
    Part belgium = part(document, "S-2020-870", "statement-belgium");
    assertThat(belgium.paragraphs())
        .extracting(paragraph -> paragraph.id().toString())
        .contains("S-2020-870.en.statement-belgium.2");
    Vote vote =
        part(document, "S-2020-870", "letter-united-states-of-america")
            .header()
            .vote()
            .orElseThrow();
    assertThat(vote.againstBy()).containsExactly("United States of America");
  }

  @Test
  void chineseLetterEnclosesAnEnglishResolutionWithItsVote() {
    UnDocument document = CORPUS.read("001");
    assertThat(document.header().language()).isEqualTo(Language.CHINESE);
    Part resolution = part(document, "S-RES-2617-2021", "");
    assertThat(resolution.header().language()).isEqualTo(Language.ENGLISH);
    assertThat(resolution.header().kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(resolution.header().status()).isEqualTo(Status.ADOPTED);
    Vote vote = resolution.header().vote().orElseThrow();
    assertThat(vote.inFavour()).hasValue(15);
    assertThat(vote.against()).hasValue(0);
    assertThat(vote.inFavourBy()).hasSize(15).contains("中国", "圣文森特和格林纳丁斯");
    assertThat(resolution.paragraphs())
        .extracting(paragraph -> paragraph.id().toString())
        .contains("S-RES-2617-2021.en.pp.3");
  }

  @Test
  void pressReleaseQuotesAnAdoptedResolution() {
    UnDocument document = CORPUS.read("002");
    assertThat(document.header().kind()).isEqualTo(Kind.PRESS_RELEASE);
    Part resolution = part(document, "S-RES-2396-2017", "");
    assertThat(resolution.header().kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(resolution.header().status()).isEqualTo(Status.ADOPTED);
    assertThat(resolution.paragraphs())
        .extracting(paragraph -> paragraph.id().toString())
        .contains("S-RES-2396-2017.en.op.15");
  }

  @Test
  void subParagraphsInheritTheVerbOfTheirChapeau() {
    Part draft = part(CORPUS.read("000"), "S-2020-852", "");
    Paragraph b =
        draft.paragraphs().stream()
            .filter(p -> p.label().equals("8 (b)"))
            .findFirst()
            .orElseThrow();
    assertThat(b.id()).hasToString("S-2020-852.en.op.8.b");
    assertThat(b.chapeau()).map(Object::toString).contains("S-2020-852.en.op.8");
    assertThat(b.verbs())
        .first()
        .satisfies(
            use -> {
              assertThat(use.verb()).isEqualTo("Calls upon");
              assertThat(use.inherited()).isTrue();
            });
  }

  @Test
  void annexesOfTheReportHaveWhatAReaderCounted() {
    UnDocument report = CORPUS.read("003");
    assertThat(counts(report, "annex-i")).containsExactly(6, 0, 1);
    assertThat(counts(report, "annex-ii")).containsExactly(67, 7, 0);
    assertThat(counts(report, "annex-iii")).containsExactly(6, 0, 0);
    assertThat(counts(report, "annex-iv")).containsExactly(31, 0, 2);
    assertThat(counts(report, "annex-v")).containsExactly(8, 32, 5);
    assertThat(report.paragraphs().filter(p -> p.section() == Section.SIGNATURE)).hasSize(1);
    assertThat(report.paragraphs()).noneMatch(p -> p.section() == Section.OPERATIVE);
  }

  @Test
  void idsAreUniqueInEveryDocument() {
    for (String number : GoldCorpus.FILES.keySet()) {
      Set<Object> seen = new HashSet<>();
      assertThat(CORPUS.read(number).paragraphs().map(Paragraph::id))
          .as(number)
          .allMatch(seen::add);
    }
  }

  /// Numbered paragraphs, others and footnotes of a part.
  private static List<Integer> counts(UnDocument document, String place) {
    Part annex =
        document.parts().stream()
            .filter(part -> part.header().place().equals(place))
            .findFirst()
            .orElseThrow();
    List<Paragraph> narrative =
        annex.paragraphs().stream().filter(p -> p.section() == Section.NARRATIVE).toList();
    int numbered = (int) narrative.stream().filter(p -> !p.label().isEmpty()).count();
    int footnotes =
        (int) annex.paragraphs().stream().filter(p -> p.section() == Section.FOOTNOTE).count();
    return List.of(numbered, narrative.size() - numbered, footnotes);
  }

  private static Part part(UnDocument document, String slug, String place) {
    return document.parts().stream()
        .filter(part -> part.header().slug().equals(slug) && part.header().place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
