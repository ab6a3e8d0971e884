package dev.operative.search.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.document.work.Copy;
import dev.operative.document.work.Doubt;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkAssemblerTest {
  private static final String RESOLUTION = "S-RES-9001-2030";
  private static final UnDocument ENGLISH =
      ReadFiles.resource("/akn/resolution.en.xml", "z.en.xml");
  private static final UnDocument CHINESE =
      ReadFiles.resource("/akn/resolution.zh.xml", "z.zh.xml");
  private static final UnDocument TEXT =
      ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt");
  private static final UnDocument LETTER =
      ReadFiles.resource("/works/S_2030_77.en.txt", "S_2030_77.en.txt");
  private static final UnDocument PRESS =
      ReadFiles.resource("/works/press-release-9001.en.txt", "press-release.en.txt");

  @Test
  void theBestFileAnswersAndTheOthersAreCopies() {
    Work work = resolution(ENGLISH, TEXT, LETTER, PRESS);

    assertThat(file(work, "op.1")).isEqualTo("z.en.xml");
    assertThat(provision(work, "op.1").copies())
        .extracting(Copy::document, Copy::name, copy -> copy.source().file())
        .containsExactly(
            tuple(RESOLUTION, "S/RES/9001 (2030)", "S_RES_9001.en.txt"),
            tuple("S-2030-77", "S/2030/77", "S_2030_77.en.txt"),
            tuple(
                "press-release",
                "Security Council Decides That All States Shall Act, Adopting Resolution 9001 (2030)",
                "press-release.en.txt"));
    assertThat(file(resolution(TEXT, LETTER, PRESS), "op.1")).isEqualTo("S_RES_9001.en.txt");
    assertThat(file(resolution(LETTER, PRESS), "op.1"))
        .as("of two that enclose it, the first by path")
        .isEqualTo("S_2030_77.en.txt");
  }

  @Test
  void aCopyShowsItsWordsWhereTheyDiffer() {
    List<Copy> copies = provision(resolution(ENGLISH, TEXT, LETTER, PRESS), "op.1").copies();

    assertThat(copies.get(0).differingText())
        .as("hyphens of another kind are no difference")
        .isEmpty();
    assertThat(copies.get(1).differingText())
        .hasValueSatisfying(text -> assertThat(text).endsWith("cooperate;"));
    assertThat(copies.get(2).differingText()).as("quotation marks are no difference").isEmpty();
  }

  @Test
  void aCopyIsFoundByItsWordsWhereItsNumbersDiffer() {
    Work work = resolution(ENGLISH, LETTER);

    assertThat(provision(work, "h.2").copies().getFirst().ids()).containsExactly(id("en.h.3"));
    assertThat(provision(work, "op.4").copies()).as("says something else there").isEmpty();
    assertThat(work.in("S_2030_77.en.txt"))
        .containsEntry(id("en.h.3"), new ProvisionId(RESOLUTION, "h.2"))
        .containsEntry(id("en.op.2.i.ii"), new ProvisionId(RESOLUTION, "op.2.i.ii"))
        .doesNotContainKeys(id("en.h.1"), id("en.op.4"));
  }

  @Test
  void whatALetterEnclosesIsNoProvisionOfTheLetter() {
    Work letter = assembled("S-2030-77", LETTER, ENGLISH);

    assertThat(letter.provisions())
        .extracting(provision -> provision.id().toString())
        .contains("S-2030-77.n.1")
        .allMatch(id -> id.startsWith("S-2030-77."));
    assertThat(WorkAssembler.works(LETTER)).containsExactly("S-2030-77", RESOLUTION);
  }

  @Test
  void addressesOfVersionsAndOfCopiesLeadToTheProvision() {
    Work work = resolution(ENGLISH, CHINESE, LETTER);

    assertThat(provision(work, "op.1").addresses())
        .extracting(ParagraphId::toString)
        .containsExactly(
            "S-RES-9001-2030.en.op.1",
            "S-RES-9001-2030.zh.op.1",
            "S-2030-77.en.S-RES-9001-2030.op.1");
    assertThat(provision(work, "h.2").addresses())
        .as("the copy's own h.3 is another heading of the version")
        .contains(id("en.h.2"))
        .doesNotContain(id("en.h.3"));
    assertThat(work.provisions().stream().flatMap(provision -> provision.addresses().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void anEnclosedTextInAnotherLanguageKeepsItsOldAddress() {
    Map<String, UnDocument> bundled = ReadFiles.folder(Path.of("corpus"));
    UnDocument letter = bundled.get("S_2021_1107.zh.txt");
    UnDocument own =
        ReadFiles.text(
            "S_RES_2617.en.txt",
            """
            United Nations S/RES/2617 (2021)

            Resolution 2617 (2021)

            Adopted by the Security Council on 30 December 2021

            The Security Council,

            Recalling all its resolutions,

            1. Underlines that the overarching objective of the CTC is to ensure full implementation of its resolutions;
            """);

    Work work = assembled("S-RES-2617-2021", letter, own);

    assertThat(provision(work, "op.1").text(Language.ENGLISH).orElseThrow().source().file())
        .isEqualTo("S_RES_2617.en.txt");
    assertThat(provision(work, "op.1").addresses())
        .extracting(ParagraphId::toString)
        .contains("S-2021-1107.zh.S-RES-2617-2021-en.op.1");
  }

  @Test
  void versionsAreOneWork() {
    Work work = resolution(CHINESE, ENGLISH);

    assertThat(work.headers().sequencedKeySet())
        .containsExactly(Language.ENGLISH, Language.CHINESE);
    Provision decides = provision(work, "op.1");
    assertThat(decides.texts().sequencedKeySet())
        .containsExactly(Language.ENGLISH, Language.CHINESE);
    assertThat(decides.text(Language.CHINESE).map(Paragraph::text)).hasValue("决定所有国家应采取行动；");
    assertThat(work.parts()).hasSize(2);
    assertThat(work.parts().getFirst().headers()).hasSize(2);
    assertThat(provision(work, "annex.1").part()).isEqualTo(1);
  }

  @Test
  void theLanguageThatKeepsMoreVerbsApartDecides() {
    Provision act = provision(resolution(ENGLISH, CHINESE), "op.1");

    assertThat(act.verbs()).extracting(VerbUse::verb).containsExactly("Decides", "Urges");
    String chinese = act.textOrFirst(Language.CHINESE).text();
    assertThat(act.verbs(Language.CHINESE))
        .extracting(VerbUse::verb, use -> chinese.substring(use.start(), use.end()))
        .containsExactly(tuple("Decides", "决定"), tuple("Urges", ""));
    assertThat(provision(resolution(CHINESE), "op.1").verbs())
        .extracting(VerbUse::verb)
        .containsExactly("Decides");
  }

  @Test
  void aVerbThatTheDecidingVersionDoesNotHaveIsNotShownInAnother() {
    UnDocument chinese = ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt");
    Provision last = provision(resolution(ENGLISH, chinese), "op.4");

    assertThat(last.text(Language.CHINESE).orElseThrow().verbNames())
        .containsExactly("Decides to remain seized");
    assertThat(last.verbs()).extracting(VerbUse::verb).containsExactly("Decides");
    assertThat(last.verbs(Language.CHINESE))
        .extracting(VerbUse::verb, VerbUse::start, VerbUse::end)
        .containsExactly(tuple("Decides", 0, 0));
  }

  @Test
  void aSubParagraphNamesItsChapeau() {
    Work work = resolution(ENGLISH, CHINESE);

    assertThat(provision(work, "op.2.i.ii").chapeau())
        .hasValue(new ProvisionId(RESOLUTION, "op.2.i"));
    assertThat(provision(work, "op.2").chapeau()).isEmpty();
    assertThat(provision(resolution(CHINESE), "op.2.h").chapeau())
        .hasValue(new ProvisionId(RESOLUTION, "op.2"));
  }

  @Test
  void aPlaceThatIsTakenSaysItsLanguage() {
    // The Chinese paragraphs 3 and 4 are the English ones 2 and 3; the English paragraph 4 is not
    // in Chinese.
    VersionAligner shifted =
        (left, right) ->
            Stream.concat(
                    left.stream()
                        .map(p -> new Bead(List.of(p), at(right, shiftedPlace(p)), Set.of())),
                    right.stream()
                        .filter(p -> at(left, unshiftedPlace(p)).isEmpty())
                        .map(p -> new Bead(List.of(), List.of(p), Set.of())))
                .toList();
    Work work =
        ReadFiles.assembler(shifted).assemble(RESOLUTION, List.of(CHINESE, ENGLISH)).orElseThrow();

    assertThat(provision(work, "op.2").text(Language.CHINESE).map(p -> p.id().place()))
        .hasValue("op.3");
    Provision only = provision(work, "op.2-zh");
    assertThat(only.texts()).containsOnlyKeys(Language.CHINESE);
    assertThat(only.addresses()).containsExactly(id("zh.op.2"));
    assertThat(ids(work)).as("behind what it follows").containsSubsequence("op.1", "op.2-zh");
    assertThat(ids(work)).doesNotHaveDuplicates();
  }

  @Test
  void twoParagraphsThatAreOneInAnotherVersionAreOneProvision() {
    VersionAligner merging =
        (left, right) ->
            left.stream()
                .filter(p -> !p.id().place().equals("pp.2.a"))
                .map(
                    p ->
                        p.id().place().equals("pp.2")
                            ? new Bead(
                                List.of(p, at(left, "pp.2.a").getFirst()),
                                at(right, "pp.2"),
                                Set.of(Doubt.CLOSE_ALTERNATIVE))
                            : new Bead(List.of(p), at(right, p.id().place()), Set.of()))
                .toList();
    Work work =
        ReadFiles.assembler(merging).assemble(RESOLUTION, List.of(ENGLISH, CHINESE)).orElseThrow();

    Provision noting = provision(work, "pp.2");
    assertThat(noting.textOrFirst(Language.ENGLISH).text())
        .isEqualTo("Noting the following:\nFirst things,");
    assertThat(noting.addresses()).containsExactly(id("en.pp.2"), id("en.pp.2.a"), id("zh.pp.2"));
    assertThat(noting.doubts()).containsExactly(Doubt.CLOSE_ALTERNATIVE);
    assertThat(noting.chapeau()).as("not itself").isEmpty();
    assertThat(ids(work)).contains("pp.2.b").doesNotContain("pp.2.a");
    assertThat(provision(work, "pp.2.b").chapeau()).hasValue(noting.id());
  }

  @Test
  void whatALetterKnowsOfADraftIsKnownOfTheDraft() {
    UnDocument letter = ReadFiles.folder(Path.of("corpus")).get("S_2020_870.en.txt");
    UnDocument draft =
        ReadFiles.text(
            "draft.en.txt",
            """
            United Nations S/2020/852

            Security Council

            Indonesia: draft resolution

            The Security Council,

            Reaffirming that terrorism constitutes a threat,

            1. Urges Member States to act.
            """);
    Work alone = assembled("S-2020-852", draft);
    Work known = assembled("S-2020-852", draft, letter);

    assertThat(alone.parts().getFirst().header(Language.ENGLISH).status()).isEqualTo(Status.DRAFT);
    assertThat(known.header(Language.ENGLISH).file()).isEqualTo("draft.en.txt");
    assertThat(known.header(Language.ENGLISH).status()).isEqualTo(Status.NOT_ADOPTED);
    assertThat(known.parts().getFirst().header(Language.ENGLISH).status())
        .isEqualTo(Status.NOT_ADOPTED);
    assertThat(known.parts().getFirst().header(Language.ENGLISH).vote()).isPresent();
  }

  @Test
  void aWorkReadInOneFileInTwoLanguagesKeepsItsOrder() {
    UnDocument report =
        ReadFiles.folder(Path.of("corpus"))
            .get("report-global-counter-terrorism-strategy-2020.zh.txt");
    Work work = assembled("A-74-677", report);

    assertThat(work.provisions().stream().map(p -> p.texts().firstEntry().getValue()))
        .containsExactlyElementsOf(report.paragraphs().toList());
  }

  @Test
  void whatOnlyALaterVersionBeginsWithStandsAtTheBeginning() {
    VersionAligner titleApart =
        (left, right) ->
            ReadFiles.byPlace(left, right).stream()
                .flatMap(
                    bead ->
                        bead.left().stream().anyMatch(p -> p.id().place().equals("h.1"))
                            ? Stream.of(
                                new Bead(bead.left(), List.of(), Set.of()),
                                new Bead(List.of(), bead.right(), Set.of()))
                            : Stream.of(bead))
                .toList();
    Work work =
        ReadFiles.assembler(titleApart)
            .assemble(RESOLUTION, List.of(ENGLISH, CHINESE))
            .orElseThrow();

    assertThat(ids(work)).startsWith("fm.1", "fm.2", "h.1", "fm.3", "h.1-zh", "h.2", "pp.1");
  }

  @Test
  void thereIsNoWorkWithoutAFile() {
    assertThat(ReadFiles.assembler().assemble("S-RES-1-1946", List.of(ENGLISH))).isEmpty();
    assertThat(ReadFiles.assembler().assemble(RESOLUTION, List.of())).isEmpty();
  }

  private static String shiftedPlace(Paragraph paragraph) {
    return switch (paragraph.id().place()) {
      case "op.2" -> "op.3";
      case "op.3" -> "op.4";
      case "op.4" -> "none";
      default -> paragraph.id().place();
    };
  }

  private static String unshiftedPlace(Paragraph paragraph) {
    return switch (paragraph.id().place()) {
      case "op.3" -> "op.2";
      case "op.4" -> "op.3";
      case "op.2" -> "none";
      default -> paragraph.id().place();
    };
  }

  private static List<Paragraph> at(List<Paragraph> paragraphs, String place) {
    return paragraphs.stream().filter(p -> p.id().place().equals(place)).toList();
  }

  private static Work resolution(UnDocument... documents) {
    return assembled(RESOLUTION, documents);
  }

  private static Work assembled(String slug, UnDocument... documents) {
    return ReadFiles.assembler().assemble(slug, List.of(documents)).orElseThrow();
  }

  private static Provision provision(Work work, String place) {
    return work.provisions().stream()
        .filter(provision -> provision.id().place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError(place + " is not among " + ids(work)));
  }

  private static List<String> ids(Work work) {
    return work.provisions().stream().map(provision -> provision.id().place()).toList();
  }

  private static String file(Work work, String place) {
    return provision(work, place).textOrFirst(Language.ENGLISH).source().file();
  }

  private static ParagraphId id(String languageAndPlace) {
    return ParagraphId.parse(RESOLUTION + "." + languageAndPlace).orElseThrow();
  }
}
