package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// `-Doperative.fuzz=100000` throws more damaged texts at the parser.
class TextParserTest {
  private static final int ROUNDS = Integer.getInteger("operative.fuzz", 1_000);
  private static final TextParser PARSER = new TextParser(Vocabulary.bundled());

  @Test
  void chineseResolutionIsReadWithItsNumbers() {
    List<String> read =
        read(
            """
            第2178(2014)号决议

            安全理事会，

            重申一切形式和表现的恐怖主义是对国际和平与安全最严重的威胁之一，

            1. 决定会员国应：
            （a）防止招募；
            （b）防止资助；

            2. 决定继续处理此案。
            """);
    assertThat(read)
        .containsExactly(
            "heading  第2178(2014)号决议",
            "heading  安全理事会，",
            "preambular 1 重申一切形式和表现的恐怖主义是对国际和平与安全最严重的威胁之一，",
            "operative 1 决定会员国应：",
            "operative 1 (a) 防止招募；",
            "operative 1 (b) 防止资助；",
            "operative 2 决定继续处理此案。");
  }

  @Test
  void theMarksThatOpenEveryParagraphOfAQuotedTextAndCloseItAreNotPartOfIt() {
    List<String> read =
        read(
            """
            “The Security Council,

            “Reaffirming that the “Madrid Guiding Principles” and the “Addendum” are useful,

            "Recalling the "Global Strategy" of 2006,

            “Noting the term “foreign terrorist fighters”,

            “1. Decides to remain seized of the matter.”
            """);
    assertThat(read)
        .containsExactly(
            "heading  The Security Council,",
            "preambular 1 Reaffirming that the “Madrid Guiding Principles” and the “Addendum” are useful,",
            "preambular 2 Recalling the \"Global Strategy\" of 2006,",
            "preambular 3 Noting the term “foreign terrorist fighters”,",
            "operative 1 Decides to remain seized of the matter.");
  }

  @Test
  void aLineWithAColonThatComesAgainAndAgainIsAHeadingAndOneThatComesOnceIsNot() {
    String group =
        """
        We recognize the need to act on finance.

        We commit to the following action:

        Provide means of implementation.

        """;
    List<String> read =
        read(
            "Report of the Secretary-General\n\n"
                + group.repeat(3)
                + "They asked for:\n\nMeans.\n");
    assertThat(read)
        .containsOnlyOnce("narrative  They asked for:")
        .doesNotContain("narrative  We commit to the following action:")
        .filteredOn("heading  We commit to the following action:"::equals)
        .hasSize(3);
  }

  @Test
  void wrappedLinesWithoutEmptyLinesAreJoined() {
    List<String> read =
        read(
            """
            The General Assembly,
            Recalling its resolution 72/284 of 26 June 2018 on the United Nations Global
            Counter-Terrorism Strategy Review, and all earlier resolutions on the subject,
            Noting the report of the Secretary-General,
            1. Calls upon Member States to strengthen inter-
            national cooperation in preventing and combating terrorism;
            2. Decides to remain seized of the matter.
            """);
    assertThat(read)
        .containsExactly(
            "heading  The General Assembly,",
            "preambular 1 Recalling its resolution 72/284 of 26 June 2018 on the United Nations Global"
                + " Counter-Terrorism Strategy Review, and all earlier resolutions on the subject,",
            "preambular 2 Noting the report of the Secretary-General,",
            "operative 1 Calls upon Member States to strengthen international cooperation in preventing"
                + " and combating terrorism;",
            "operative 2 Decides to remain seized of the matter.");
  }

  @Test
  void aPreambularParagraphMayBeginWithAWordThatLeadsToItsVerb() {
    List<String> read =
        read(
            """
            The Security Council,
            Condemning the attacks of 7 August 2022 on the schools and hospitals of the region,
            In this regard, calling upon all parties to respect the rules of international law,
            Recognizes the role of the African Union in the maintenance of peace in the region,
            Gravely concerned that the region remains without the means to protect its people,
            1. Demands that all parties put an end to the attacks;
            2. Decides to remain seized of the matter.
            """);
    assertThat(read)
        .filteredOn(paragraph -> paragraph.startsWith("preambular"))
        .extracting(paragraph -> paragraph.substring(0, 20))
        .containsExactly(
            "preambular 1 Condemn",
            "preambular 2 In this",
            "preambular 3 Recogni",
            "preambular 4 Gravely");
  }

  @Test
  void tasksOfAMandateAndNamesInAListAreParagraphsOfTheirOwn() {
    List<String> read =
        read(
            """
            The Security Council,

            1. Decides that the mission shall have the following mandate:

            Protection of civilians

            (a) Protection from violence
            To protect the civilian population from imminent threat of physical violence, in its areas of deployment,
            To support the Government in monitoring its borders, in its areas of deployment;

            2. Forwards the following nominations:

            Mr. Carmel A. Agius (Malta)

            Mr. Richard Allen Banda (Malawi)

            3. Decides to remain seized of the matter.
            """);
    assertThat(read)
        .containsExactly(
            "heading  The Security Council,",
            "operative 1 Decides that the mission shall have the following mandate:",
            "heading  Protection of civilians",
            "operative 1 (a) Protection from violence",
            "operative  To protect the civilian population from imminent threat of physical violence, in its areas of deployment,",
            "operative  To support the Government in monitoring its borders, in its areas of deployment;",
            "operative 2 Forwards the following nominations:",
            "operative  Mr. Carmel A. Agius (Malta)",
            "operative  Mr. Richard Allen Banda (Malawi)",
            "operative 3 Decides to remain seized of the matter.");
  }

  @Test
  void titlesOfAgendaItemsAreNotTitlesOfTheDocument() {
    List<String> read =
        read(
            """
            Agenda items 14 and 117

            Integrated implementation of the outcomes of the major conferences

            Follow-up to the outcome of the Millennium Summit

            Resolution adopted by the General Assembly on 12 August 2020

            74/298. Review of the implementation of General Assembly resolution 67/290

            The General Assembly,

            Decides to take up the matter at its next session.
            """);
    assertThat(read.subList(1, 5))
        .containsExactly(
            "front-matter  Integrated implementation of the outcomes of the major conferences",
            "front-matter  Follow-up to the outcome of the Millennium Summit",
            "front-matter  Resolution adopted by the General Assembly on 12 August 2020",
            "heading  74/298. Review of the implementation of General Assembly resolution 67/290");
  }

  @Test
  void whatStandsAboveTheAgendaItemAndNamesNoTextIsNoTitle() {
    String text =
        """
        UN LIBRARY

        A/L.632

        Twenty-s1xth session

        Agenda item 93

        Representation in the United Nations

        Australia, Colombia and Fiji: draft resolution

        The General Assembly,

        Decides that the matter is important.
        """;
    assertThat(read(text).subList(0, 6))
        .containsExactly(
            "front-matter  UN LIBRARY",
            "front-matter  A/L.632",
            "front-matter  Twenty-s1xth session",
            "front-matter  Agenda item 93",
            "front-matter  Representation in the United Nations",
            "heading  Australia, Colombia and Fiji: draft resolution");
    assertThat(ReadText.document(text).header().title())
        .as("a draft without a title of its own has that of its agenda item")
        .isEqualTo("Representation in the United Nations");
  }

  @Test
  void romanNumbersStandBelowLetters() {
    List<String> read =
        read(
            """
            The Security Council,

            1. Requests the Secretary-General:

            (a) To report on:

            (i) The threat;

            (ii) The response;

            (b) To assist States.
            """);
    assertThat(read)
        .contains(
            "operative 1 (a) (i) The threat;",
            "operative 1 (a) (ii) The response;",
            "operative 1 (b) To assist States.");
  }

  /// As E/RES/2022/16 sets its recommendations, and S/RES/2765 (2024) its lists without numbers.
  @Test
  void itemsInheritTheVerbOfAChapeauWithoutNumber() {
    assertThat(
            verbs(
                """
                The Economic and Social Council,

                Recommends the following for consideration by national Governments:

                (a) Governments are encouraged to take the following actions:

                (i) To promote local innovation capabilities for inclusive development;

                (ii) To use existing regional mechanisms;

                (b) The Commission is encouraged to continue its work.

                1. Requests the Secretary-General to provide a report, including on:

                - updates on the transfer of tasks to the Government;

                - information on the implementation of the mandate.

                The report shall be public.

                2. Decides to remain seized of the matter.
                """))
        .containsExactly(
            "[Recommends]",
            "[Recommends*]",
            "[Recommends*]",
            "[Recommends*]",
            "[Recommends*]",
            "[Requests]",
            "[Requests*]",
            "[Requests*]",
            "[]",
            "[Decides to remain seized]");
  }

  /// As S/RES/2657 (2022) and A/RES/76/203 are built: an item may have a chapeau's verb and be a chapeau itself, and
  /// a chapeau may hold two acts in one phrase.
  @Test
  void itemsInheritFromTheNearestVerb() {
    assertThat(
            verbs(
                """
                The Security Council,

                1. Expresses concern at the attacks, and:

                (a) Demands that all parties take measures to:

                (i) End recruitment;

                (b) Calls upon the Government to act;

                2. Reaffirms its commitment to act by:

                (a) Strengthening the mission;

                3. 促请各国：

                (a) 根据《公约》鼓励对话；

                4. 敦促各方采取下列措施：

                — 支持调解；

                — 建立机制。

                支持秘书长；
                """))
        .containsExactly(
            "[Expresses concern]",
            "[Demands, Expresses concern*]",
            "[Demands*]",
            "[Calls upon, Expresses concern*]",
            "[Commits itself, Reaffirms]",
            "[Commits itself*, Reaffirms*]",
            "[Calls upon]",
            "[Calls upon*]",
            "[Urges]",
            "[Urges*]",
            "[Urges*]",
            "[Expresses support]");
  }

  private static List<String> verbs(String text) {
    if (!(PARSER.parse(text, "a.txt", Sidecar.NONE) instanceof ReadOutcome.Parsed parsed)) {
      throw new AssertionError("not read");
    }
    return parsed
        .document()
        .paragraphs()
        .filter(paragraph -> paragraph.section() == Section.OPERATIVE)
        .map(
            paragraph ->
                paragraph.verbs().stream()
                    .map(use -> use.verb() + (use.inherited() ? "*" : ""))
                    .toList()
                    .toString())
        .toList();
  }

  @Test
  void textWithoutLettersIsRejectedWithAReason() {
    ReadOutcome outcome = PARSER.parse(" \n\n 12 \n---\n", "empty.txt", Sidecar.NONE);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.reason().message()).contains("no text"));
  }

  @Test
  void hostileTextIsReadWithoutThrowing() {
    Random random = new Random(20);
    List<String> scraps =
        List.of(
            "1. ",
            "(a) ",
            "*",
            "**",
            "<sup>",
            "</sup>",
            "$\\mathbf{",
            "[",
            "](",
            "The Security Council,",
            "\n",
            "\n\n",
            "Annex I",
            "附件",
            "大会，",
            "决定",
            "“",
            "”",
            "|",
            "\t",
            "#",
            "&lt;",
            "\uE010",
            "\uE011",
            "\f",
            "22-00050 5/13",
            "S/RES/2396 (2017)",
            "Letter dated ",
            "Recalling ",
            ",",
            ";",
            ".",
            "-",
            "四",
            "\u0000",
            "a");
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(scraps.get(random.nextInt(scraps.size())));
      }
      assertThat(PARSER.parse(text.toString(), "hostile.txt", Sidecar.NONE))
          .as(text.toString())
          .isNotNull();
    }
  }

  private static List<String> read(String text) {
    if (!(PARSER.parse(text, "a.txt", Sidecar.NONE) instanceof ReadOutcome.Parsed parsed)) {
      throw new AssertionError("not read");
    }
    UnDocument document = parsed.document();
    return document.paragraphs().map(TextParserTest::line).toList();
  }

  private static String line(Paragraph paragraph) {
    String label = paragraph.section() == Section.HEADING ? "" : paragraph.label();
    return paragraph.section().word() + " " + label + " " + paragraph.text();
  }
}
