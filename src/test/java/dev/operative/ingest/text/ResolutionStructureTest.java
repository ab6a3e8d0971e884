package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Kind;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The grammar of a text shows its structure, whatever organ speaks in it.
class ResolutionStructureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol,",
        "The Commission on Narcotic Drugs,",
        "The Commission on Human Rights,",
        "The Assembly,",
        "The Counter-Terrorism Committee,",
        "The Plenipotentiary Meeting of Signatories",
        "THE GENERAL ASSEMBLY,",
      })
  void whoeverSpeaksOpensAResolutionWhenItsClausesFollow(String speaker) {
    assertThat(
            ReadText.lines(
                speaker
                    + """


                    Recalling Article 12, paragraph 8, of the Protocol,

                    1. Decides that the Fund shall finance concrete projects and programmes;

                    Operating entity

                    2. Invites Parties to make contributions.
                    """))
        .containsExactly(
            "heading " + speaker,
            "preambular 1 [Recalls] Recalling Article 12, paragraph 8, of the Protocol,",
            "operative 1 [Decides] Decides that the Fund shall finance concrete projects and programmes;",
            "heading Operating entity",
            "operative 2 [Invites] Invites Parties to make contributions.");
  }

  @Test
  void aTreatyIsNoResolutionThoughItsPreambleIsBuiltLikeOne() {
    assertThat(
            ReadText.lines(
                """
                Annex

                Paris Agreement

                The Parties to this Agreement,

                Being Parties to the United Nations Framework Convention on Climate Change,

                Recognizing the need for an effective response to the urgent threat,

                Have agreed as follows:

                Article 1

                1. Each Party shall prepare, communicate and maintain contributions.

                2. Parties recognize that adaptation is a global challenge.
                """))
        .noneMatch(line -> line.startsWith("operative") || line.startsWith("preambular"));
  }

  @Test
  void theDateBelowTheMeetingOpensNoAnnex() {
    UnDocument read =
        ReadText.document(
            """
            Decision 1/CMP.3

            Adaptation Fund

            The Conference of the Parties,

            Recalling decision 28/CMP.1,

            1. Decides that the Fund shall have a trustee.

            9th plenary meeting

            14–15 December 2007

            Decision 2/CMP.3

            The Conference of the Parties,

            Recalling decision 1/CMP.3,

            1. Decides to continue its work.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().kind())
        .containsExactly(Kind.DECISION, Kind.DECISION);
  }

  @Test
  void severalWhoDeclareOpenAResolutionToo() {
    assertThat(
            ReadText.lines(
                """
                The Conference of the Parties and the Conference of the Parties serving as the meeting of the Parties,

                Having met in Poznan at the invitation of the Government,

                1. Express their profound gratitude to the Government for its hospitality;

                2. Request the Government to convey this to the people.
                """))
        .endsWith(
            "operative 1 [Expresses appreciation] Express their profound gratitude to the Government for its hospitality;",
            "operative 2 [Requests] Request the Government to convey this to the people.");
  }

  @Test
  void aResolutionOf1946NamesTheOrganInEachParagraph() {
    UnDocument read =
        ReadText.document(
            """
            Military Staff Committee

            1 (1946). Resolution of 25 January 1946

            By Article 47 of the Charter, the United Nations have agreed that there shall be a Committee;

            1. The Security Council requests the permanent members to direct their Chiefs of Staff to meet;

            2. The Security Council directs the Committee to draw up proposals.

            Adopted at the 2nd meeting.
            """);
    assertThat(read.header().symbol()).map(Object::toString).hasValue("S/RES/1 (1946)");
    assertThat(ReadText.lines(read))
        .containsExactly(
            "heading Military Staff Committee",
            "heading 1 (1946). Resolution of 25 January 1946",
            "preambular 1 By Article 47 of the Charter, the United Nations have agreed that there shall be a Committee;",
            "operative 1 [Requests] The Security Council requests the permanent members to direct their Chiefs of Staff to meet;",
            "operative 2 [Directs] The Security Council directs the Committee to draw up proposals.",
            "front-matter Adopted at the 2nd meeting.");
  }

  @Test
  void aListThatCountsAnewWithoutVerbsIsNotOperative() {
    assertThat(
            ReadText.lines(
                """
                The Conference of the Parties,

                Recalling decision 3/CP.1,

                1. Adopts the guidelines below;

                2. Requests the secretariat to publish them.

                Guidelines for national communications

                1. Each national communication should be complete.

                2. Inventories should cover all gases.
                """))
        .endsWith(
            "operative 2 [Requests] Requests the secretariat to publish them.",
            "heading Guidelines for national communications",
            "narrative 1 Each national communication should be complete.",
            "narrative 2 Inventories should cover all gases.");
  }

  @Test
  void aTitleThatIsQuotedOverTwoLinesOpensNoParagraph() {
    assertThat(
            ReadText.lines(
                """
                The General Assembly,

                Welcoming the adoption of the guidelines entitled “Protecting Cultural Property,
                Taking into Particular Account the Convention of 1970 and Others”, and
                the follow-up to them,

                1. Requests action.
                """))
        .hasSize(3);
  }

  @Test
  void aPresidentialStatementIsKnownByTheSentenceThatOpensItAndByLostSpaces() {
    UnDocument read =
        ReadText.document(
            """
            At the 7316th meeting of the Security Council, held on 19 November 2014, the President of the Security Council made the following statement on behalf of the Council:

            - The Security Councilreiterates its grave concern about terrorist entities,

            - The Security Council reaffirmsthat terrorism is a threat to peace,
            """);
    assertThat(read.header().kind()).isEqualTo(Kind.PRESIDENTIAL_STATEMENT);
    assertThat(ReadText.lines(read))
        .contains(
            "narrative [Expresses concern] The Security Council reiterates its grave concern about terrorist entities,",
            "narrative [Reaffirms] The Security Council reaffirms that terrorism is a threat to peace,");
  }

  @Test
  void aResolutionMayHaveAHeadingThatAPressReleaseHasToo() {
    assertThat(
            ReadText.lines(
                """
                The General Assembly,

                Recalling its resolution 72/284,

                1. Requests the Secretary-General to report;

                Action on small arms

                2. Urges States to act.
                """))
        .endsWith("heading Action on small arms", "operative 2 [Urges] Urges States to act.");
  }

  @Test
  void whatAPressReleaseReportsBelowAResolutionKeepsItsHeadings() {
    assertThat(
            ReadText.lines(
                """
                The full text of resolution 2220 (2015) reads as follows:

                “The Security Council,

                “Recalling its resolution 2117 (2013),

                “1.   Urges States to act.”

                The meeting began at 10:05 a.m. and ended at noon.

                Background

                The Council had before it a report.
                """))
        .endsWith(
            "operative 1 [Urges] Urges States to act.",
            "narrative The meeting began at 10:05 a.m. and ended at noon.",
            "heading Background",
            "narrative The Council had before it a report.");
  }

  @Test
  void resolutionsToldApartByLettersArePartsWithSymbolAndTitle() {
    UnDocument document =
        ReadText.document(
            """
            United Nations A/RES/76/84 A-B

            General Assembly

            76/84. Questions relating to information

            A

            Information in the service of humanity

            The General Assembly,

            Taking note of the report of the Committee on Information,

            1. Urges all countries to cooperate;

            2. Requests the Secretary-General to report.

            49th plenary meeting
            9 December 2021

            B

            United Nations global communications policies and activities

            The General Assembly,

            Reiterating its decision to consolidate the role of the Committee,

            1. Decides to expand the membership of the Committee.

            49th plenary meeting
            9 December 2021
            """);
    assertThat(document.header().symbol()).contains(new Symbol("A/RES/76/84 A-B"));
    assertThat(document.header().kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(document.header().title()).isEqualTo("Questions relating to information");
    assertThat(document.parts().stream().map(Part::header))
        .extracting(part -> part.symbol().orElseThrow().canonical(), PartHeader::title)
        .containsExactly(
            tuple("A/RES/76/84 A-B", "Questions relating to information"),
            tuple("A/RES/76/84 A", "Information in the service of humanity"),
            tuple("A/RES/76/84 B", "United Nations global communications policies and activities"));
    assertThat(document.parts().stream().map(Part::header))
        .allMatch(part -> part.kind() == Kind.RESOLUTION && part.status() == Status.ADOPTED);
    assertThat(document.paragraphs().map(paragraph -> paragraph.id().toString()))
        .contains("A-RES-76-84-A.en.op.2", "A-RES-76-84-B.en.pp.1", "A-RES-76-84-B.en.op.1");
  }

  @Test
  void aLetteredSectionOfOneResolutionIsNoPart() {
    assertThat(
            ReadText.document(
                    """
                    United Nations A/RES/76/84

                    76/84. Questions relating to information

                    The General Assembly,

                    1. Urges all countries to cooperate;

                    A

                    General principles

                    2. Requests the Secretary-General to report;

                    B

                    Further measures

                    3. Decides to expand the membership of the Committee.
                    """)
                .parts())
        .hasSize(1);
  }

  @Test
  void theLineOnTheMeetingBelowARecommendedTextBelongsToTheResolution() {
    assertThat(
            ReadText.document(
                    """
                    E/RES/2026/919

                    2026/919. Technical assistance

                    The Economic and Social Council

                    Recommends to the General Assembly the adoption of the following draft resolution:

                    “The General Assembly,

                    “Recalling its previous resolutions,

                    “1. Requests the Secretary-General to report.”

                    34th plenary meeting
                    22 July 2026
                    """)
                .parts())
        .singleElement()
        .satisfies(
            part -> assertThat(part.paragraphs().getLast().text()).isEqualTo("22 July 2026"));
  }
}
