package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Kind;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What a text is called, where its number stands apart from its title or it has neither.
class MastheadTitlesTest {
  @Test
  void aNumberThatStandsAloneIsFollowedByTheTitle() {
    assertThat(
            ReadText.document(
                    """
                    Decision 7/CMA.9

                    Guidance on the transparency of support

                    The Conference of the Parties serving as the meeting of the Parties to the Agreement,

                    Recalling its previous decisions,

                    1. Welcomes the work of the experts.
                    """)
                .header()
                .title())
        .isEqualTo("Decision 7/CMA.9: Guidance on the transparency of support");
  }

  @Test
  void aResolutionOfACommissionIsCalledByItsNumberAndTitleNotByTheCommission() {
    UnDocument document =
        ReadText.document(
            """
            Commission on Narcotic Drugs

            Resolution 69/12

            Strengthening laboratories

            The Commission on Narcotic Drugs,

            Bearing in mind its previous resolutions,

            1. Requests the Office to report.
            """);

    assertThat(document.header().title()).isEqualTo("Resolution 69/12: Strengthening laboratories");
    assertThat(document.header().status()).isEqualTo(Status.ADOPTED);
  }

  @Test
  void aDecisionInTheReportOfASessionIsAPartWithItsNumberAndTitle() {
    UnDocument document =
        ReadText.document(
            """
            FCCC/CP/2026/10/Add.1

            Conference of the Parties

            Report of the Conference of the Parties on its thirty-first session

            Part two: Action taken by the Conference

            Contents

            1/CP.31 Adoption of the programme. ................ 2

            Decision 1/CP.31

            Adoption of the programme

            The Conference of the Parties,

            Recalling decision 1/CP.30,

            1. Decides to adopt the programme.
            """);

    assertThat(document.header().title())
        .isEqualTo("Report of the Conference of the Parties on its thirty-first session");
    assertThat(document.parts())
        .extracting(
            part -> part.header().kind(),
            part -> part.header().status(),
            part -> part.header().title())
        .containsExactly(
            tuple(
                Kind.REPORT,
                Status.NONE,
                "Report of the Conference of the Parties on its thirty-first session"),
            tuple(Kind.DECISION, Status.ADOPTED, "Decision 1/CP.31: Adoption of the programme"));
  }

  @Test
  void theFirstDecisionOfAReportWithoutTextIsAPartAsWell() {
    assertThat(
            ReadText.document(
                    """
                    FCCC/CP/2026/10/Add.1

                    Report of the Conference of the Parties on its thirty-first session

                    Part two: Action taken by the Conference

                    Decision 1/CP.31

                    Adoption of the programme

                    The Conference of the Parties,

                    Recalling decision 1/CP.30,

                    1. Decides to adopt the programme.
                    """)
                .parts())
        .extracting(part -> part.header().kind())
        .containsExactly(Kind.REPORT, Kind.DECISION);
  }

  @Test
  void aHeadingThatNamesAResolutionIsAPartOfTheReportUnlessAnOrganSpeaksBelow() {
    assertThat(
            ReadText.document(
                    """
                    S/2026/9077

                    Report of the Secretary-General on the implementation of resolutions

                    1. The present report covers the year 2025.

                    Resolution 2396 (2017)

                    2. States took measures at their borders.
                    """)
                .parts())
        .hasSize(1);
  }

  @Test
  void anItemOfTheProvisionalAgendaIsNoTitle() {
    UnDocument english =
        ReadText.document(
            """
            A/80/9055

            Eighty-first session

            Item 112 of the provisional agenda*

            Measures to eliminate international terrorism

            Protection of schools

            Report of the Secretary-General

            1. The present report covers the year 2025.
            """);
    UnDocument chinese =
        ReadText.document(
            """
            A/80/9055

            第八十一届会议

            临时议程*项目112

            消除国际恐怖主义的措施

            保护学校

            秘书长的报告

            1. 本报告涵盖2025年。
            """);

    assertThat(english.header().title()).isEqualTo("Protection of schools");
    assertThat(english.header().proceedings().agendaItem()).hasValue("112");
    assertThat(chinese.header().title()).isEqualTo("保护学校");
    assertThat(chinese.header().proceedings().agendaItem()).hasValue("112");
  }

  @Test
  void aStatementOfThePresidentWithoutMastheadIsCalledByItsItemAndHasTheDateOfItsMeeting() {
    UnDocument document =
        ReadText.document(
            """
            At the 9874th meeting of the Security Council, held on 14 May 2026, in connection with the Council’s consideration of the item entitled “Threats to the peace caused by terrorist acts”, the President of the Security Council made the following statement on behalf of the Council:

            “The Security Council reaffirms its previous statements.”
            """);

    assertThat(document.header().title())
        .isEqualTo("Threats to the peace caused by terrorist acts");
    assertThat(document.header().date()).hasValue(LocalDate.of(2026, 5, 14));
  }
}
