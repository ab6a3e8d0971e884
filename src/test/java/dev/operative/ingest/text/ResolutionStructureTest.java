package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.UnDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That the grammar of a text shows its structure, whatever organ speaks in it.
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
        .containsExactly(Kind.RESOLUTION, Kind.RESOLUTION);
  }
}
