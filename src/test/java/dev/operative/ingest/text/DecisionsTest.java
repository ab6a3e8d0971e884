package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Decisions as official records print them: without a preamble, in the past tense.
class DecisionsTest {
  @Test
  void aDecisionOfTheAssemblyBearsItsSymbolDateAndVerbs() {
    UnDocument read =
        ReadText.document(
            """
            Seventy-sixth session
            Agenda item 71 (b)

            Decision adopted by the General Assembly

            76/512. Report of the Human Rights Council

            At its 34th plenary meeting, on 11 November 2021, the General Assembly, on the recommendation of the Third Committee, decided to defer the draft resolution, and requested the Secretary-General to report.

            At the same meeting, the Assembly took note of the following documents:

            (a) Report of the Secretary-General on measures to eliminate international terrorism;

            (b) Note by the Secretary-General on the protection of witnesses.

            As a result, the item remains on the agenda.
            """);
    assertThat(read.header().symbol()).contains(new Symbol("A/DEC/76/512"));
    assertThat(read.header().kind()).isEqualTo(Kind.DECISION);
    assertThat(read.header().status()).isEqualTo(Status.ADOPTED);
    assertThat(read.header().body()).isEqualTo(Body.GENERAL_ASSEMBLY);
    assertThat(read.header().date()).contains(LocalDate.of(2021, 11, 11));
    assertThat(read.header().title()).isEqualTo("Report of the Human Rights Council");
    assertThat(ReadText.lines(read).stream().filter(line -> !line.startsWith("front")))
        .extracting(line -> line.length() > 60 ? line.substring(0, 60) : line)
        .containsExactly(
            "heading 76/512. Report of the Human Rights Council",
            "operative [Decides, Requests] At its 34th plenary meeting, o",
            "operative [Takes note] At the same meeting, the Assembly too",
            "operative a [Takes note] Report of the Secretary-General on ",
            "operative b [Takes note] Note by the Secretary-General on th",
            "narrative As a result, the item remains on the agenda.");
  }

  @Test
  void eachOfTheDecisionsOfACollectionIsAPart() {
    UnDocument read =
        ReadText.document(
            """
            A/75/49 (Vol. II)

            Resolutions and Decisions
            adopted by the General Assembly during its seventy-fifth session

            Volume II

            A. Elections and appointments

            75/401. Appointment of the members of the Credentials Committee

            At its 1st plenary meeting, on 15 September 2020, the General Assembly appointed a Credentials Committee.

            1. Decisions adopted without reference to a Main Committee

            75/503. Adoption of the agenda

            A

            At its 2nd plenary meeting, on 18 September 2020, the General Assembly adopted the agenda of its session.

            B

            At its 26th plenary meeting, on 12 November 2020, the Assembly decided:

            (a) To reopen consideration of the item;

            (b) To proceed expeditiously to its consideration.
            """);
    assertThat(read.header().symbol().map(Symbol::canonical)).contains("A/75/49 (Vol. II)");
    assertThat(read.header().kind()).isEqualTo(Kind.REPORT);
    assertThat(headers(read, Kind.DECISION))
        .extracting(PartHeader::symbol, PartHeader::status, PartHeader::date)
        .containsExactly(
            tuple(
                Symbol.parse("A/DEC/75/401"),
                Status.ADOPTED,
                Optional.of(LocalDate.of(2020, 9, 15))),
            tuple(
                Symbol.parse("A/DEC/75/503 A"),
                Status.ADOPTED,
                Optional.of(LocalDate.of(2020, 9, 18))),
            tuple(
                Symbol.parse("A/DEC/75/503 B"),
                Status.ADOPTED,
                Optional.of(LocalDate.of(2020, 11, 12))));
    assertThat(headers(read, Kind.DECISION).getLast().title())
        .isEqualTo("75/503. Adoption of the agenda");
    assertThat(ReadText.lines(read))
        .contains(
            "operative a [Decides] To reopen consideration of the item;",
            "heading 1. Decisions adopted without reference to a Main Committee");
  }

  @Test
  void decisionsWithOneNumberAreToldApartByLetters() {
    UnDocument read =
        ReadText.document(
            """
            Economic and Social Council

            2023 session

            2023/201. Elections, nominations and appointments

            Decision A

            At its 4th plenary meeting, on 31 October 2022, the Economic and Social Council took note of the following reports:

            (a) The report of the Secretary-General.

            Decision B

            On 7 December 2022, the Economic and Social Council took note of the following nominations:

            (a) The nomination of one candidate.

            C

            The list of candidates was closed.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().symbol().map(Symbol::canonical).orElse(""))
        .containsExactly("E/DEC/2023/201", "E/DEC/2023/201 A", "E/DEC/2023/201 B");
    assertThat(read.header().kind()).isEqualTo(Kind.DECISION);
    assertThat(ReadText.lines(read))
        .contains("operative a [Takes note] The nomination of one candidate.")
        .endsWith("heading C", "narrative The list of candidates was closed.");
  }

  @Test
  void aLetterInTheNumberIsOfTheSymbol() {
    UnDocument read =
        ReadText.document(
            """
            Decision 74/568 A

            Calendar of conferences

            At its 60th plenary meeting, on 11 August 2020, the General Assembly decided to postpone the conference.

            Decision 74/568 B

            Calendar of conferences

            At its 61st plenary meeting, on 12 August 2020, the General Assembly took note of the report.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().symbol().map(Symbol::canonical).orElse(""))
        .containsExactly("A/DEC/74/568 A", "A/DEC/74/568 B");
  }

  @Test
  void aChineseLetterInTheNumberIsOfTheSymbol() {
    UnDocument read =
        ReadText.document(
            """
            第74/550 B号决定

            可持续发展高级别政治论坛

            在2020年8月12日第62次全体会议上，大会决定推迟审议决议草案。
            """);
    assertThat(read.header().symbol().map(Symbol::canonical)).contains("A/DEC/74/550 B");
  }

  @Test
  void oneLetterTellsNothingApart() {
    UnDocument read =
        ReadText.document(
            """
            75/503. Adoption of the agenda

            A

            At its 2nd plenary meeting, on 18 September 2020, the General Assembly adopted the agenda of its session.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().symbol().map(Symbol::canonical).orElse(""))
        .containsExactly("A/DEC/75/503");
  }

  @Test
  void theVerbsOfADecisionMayStandInItsList() {
    UnDocument read =
        ReadText.document(
            """
            2021/215. Dates of the sessions of the Commission

            At its 4th plenary meeting, on 20 April 2021, the Economic and Social Council:

            (a) Took note of the report of the Commission on its twenty-ninth session;

            (b) Approved the provisional agenda set out below.

            Provisional agenda for the thirtieth session

            1. Election of officers.

            2021/216. Documents considered

            At its 5th plenary meeting, on 21 April 2021, the Council took note of a report.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().symbol().map(Symbol::canonical).orElse(""))
        .containsExactly("E/DEC/2021/215", "E/DEC/2021/216");
    assertThat(ReadText.lines(read))
        .contains(
            "operative At its 4th plenary meeting, on 20 April 2021, the Economic and Social Council:",
            "operative b [Approves] Approved the provisional agenda set out below.",
            "narrative 1 Election of officers.");
  }

  @Test
  void aDecisionMayHaveAPreambleAndVerbsInThePresent() {
    UnDocument read =
        ReadText.document(
            """
            Decision adopted by the Human Rights Council on 7 October 2022

            51/115. Human rights implications of new technologies

            The Human Rights Council,

            Recalling its resolution 47/23 of 13 July 2021,

            Decides to convene a panel discussion.
            """);
    assertThat(read.header().symbol().map(Symbol::canonical)).contains("A/HRC/DEC/51/115");
    assertThat(read.header().kind()).isEqualTo(Kind.DECISION);
    assertThat(read.header().status()).isEqualTo(Status.ADOPTED);
    assertThat(ReadText.lines(read))
        .endsWith(
            "preambular 1 [Recalls] Recalling its resolution 47/23 of 13 July 2021,",
            "operative [Decides] Decides to convene a panel discussion.");
  }

  @Test
  void aDraftDecisionIsNoLawYet() {
    UnDocument read =
        ReadText.document(
            """
            E/CN.7/2022/L.3

            Agenda item 9

            Draft decision submitted by the Chair

            Report of the Commission on its sixty-fifth session

            The Economic and Social Council:

            (a) Takes note of the report of the Commission;

            (b) Approves the provisional agenda set out below.
            """);
    assertThat(read.header().kind()).isEqualTo(Kind.DECISION);
    assertThat(read.header().status()).isEqualTo(Status.DRAFT);
    assertThat(ReadText.lines(read))
        .endsWith(
            "operative The Economic and Social Council:",
            "operative a [Takes note] Takes note of the report of the Commission;",
            "operative b [Approves] Approves the provisional agenda set out below.");
  }

  @Test
  void chineseDecisionsAreReadTheSame() {
    UnDocument read =
        ReadText.document(
            """
            大会2021年11月11日通过的决定

            76/512. 人权理事会的报告

            大会2021年11月11日第34次全体会议，根据第三委员会的建议，决定推迟审议决议草案，并请秘书长提出报告。

            在同次会议上，大会表示注意到下列文件：

            (a) 秘书长关于消除国际恐怖主义的措施的报告；

            (b) 秘书长的说明。
            """);
    assertThat(read.header().symbol().map(Symbol::canonical)).contains("A/DEC/76/512");
    assertThat(read.header().date()).contains(LocalDate.of(2021, 11, 11));
    assertThat(read.header().status()).isEqualTo(Status.ADOPTED);
    assertThat(ReadText.lines(read))
        .endsWith(
            "operative [Decides, Requests] 大会2021年11月11日第34次全体会议，根据第三委员会的建议，决定推迟审议决议草案，并请秘书长提出报告。",
            "operative [Takes note] 在同次会议上，大会表示注意到下列文件：",
            "operative a [Takes note] 秘书长关于消除国际恐怖主义的措施的报告；",
            "operative b [Takes note] 秘书长的说明。");
  }

  @Test
  void aLineOfADecisionThatBeginsWithItsVerbIsNoParagraph() {
    assertThat(
            ReadText.lines(
                """
                大会第七十五届会议通过的决议和决定

                75/401. 任命全权证书委员会成员

                2020年9月15日，大会第1次全体会议根据议事规则第28条任命下列会员国组成
                大会第七十五届会议全权证书委员会：喀麦隆、中国、冰岛。

                75/402. 选举安全理事会五个非常任理事国

                2020年6月17日，大会第2次全体会议根据《宪章》第二十三条和大会议事规则，
                选举印度、爱尔兰、墨西哥和挪威为安全理事会非常任理事国，任期两年。
                """))
        .endsWith(
            "operative [Designates] 2020年6月17日，大会第2次全体会议根据《宪章》第二十三条和大会议事规则，选举印度、爱尔兰、墨西哥和挪威为安全理事会非常任理事国，任期两年。");
  }

  @Test
  void whatACommitteeDecidesInItsReportIsToldNotEnacted() {
    UnDocument read =
        ReadText.document(
            """
            A/63/40 (Vol. I)

            Report of the Human Rights Committee

            Ninety-third session

            1. As at the close of the ninety-third session, there were 162 States parties to the Covenant.

            2. The Committee decided to hold its ninety-fourth session in Geneva.

            At its 2563rd meeting, on 24 July 2008, the Committee decided:

            (a) To request the State party to submit its report;

            (b) To consider the matter again.

            Communication No. 1868/2007

            4. The Committee therefore decides:

            (a) That the communication is inadmissible under article 2 of the Optional Protocol;

            (b) That the present decision shall be transmitted to the State party.

            Individual opinion of a member of the Committee (dissenting)

            1. The Committee decided that the communication was inadmissible. I do not agree.
            """);
    assertThat(headers(read, Kind.DECISION)).isEmpty();
    assertThat(ReadText.lines(read)).noneMatch(line -> line.startsWith("operative"));
  }

  @Test
  void whatALetterOrReportTellsOfADecisionIsNoLaw() {
    for (String teller :
        List.of(
            "Report of the Secretary-General on measures to eliminate international terrorism",
            "Letter dated 5 June 2022 from the President of the General Assembly addressed to the Secretary-General")) {
      assertThat(
              ReadText.document(
                      teller
                          + """


                          II. Decisions of the Council

                          1. At its 34th plenary meeting, on 11 November 2021, the General Assembly decided to defer the item.

                          At its 5th plenary meeting, on 21 April 2021, the Council took note of the report.

                          The Economic and Social Council decides on its agenda every year.

                          2021年4月20日，经济及社会理事会第4次全体会议决定核准临时议程。
                          """)
                  .parts())
          .allMatch(part -> part.header().kind() != Kind.DECISION)
          .allMatch(part -> part.header().status() == Status.NONE)
          .flatExtracting(part -> part.paragraphs())
          .noneMatch(paragraph -> paragraph.section() == Section.OPERATIVE);
    }
  }

  @Test
  void aReportGoesOnBehindTheDraftsThatItRecommends() {
    UnDocument read =
        ReadText.document(
            """
            Report of the Third Committee

            I. Introduction

            4. At the 15th meeting, the draft resolution was adopted by the Committee without a vote.

            5. The Third Committee recommends to the General Assembly the adoption of the following draft resolution:

            Draft resolution I

            Protection of human rights while countering terrorism

            The General Assembly,

            Reaffirming the Universal Declaration of Human Rights,

            1. Reaffirms that States must comply with international law;

            2. Urges States to do so.

            6. The Third Committee also recommends to the General Assembly the adoption of the following draft decision:

            Report considered in connection with human rights

            The General Assembly takes note of the report of the Special Rapporteur.
            """);
    assertThat(read.parts())
        .extracting(part -> part.header().kind(), part -> part.header().status())
        .containsExactly(
            tuple(Kind.REPORT, Status.NONE),
            tuple(Kind.DRAFT_RESOLUTION, Status.DRAFT),
            tuple(Kind.REPORT, Status.NONE),
            tuple(Kind.DECISION, Status.DRAFT));
    assertThat(ReadText.lines(read))
        .contains(
            "operative 2 [Urges] Urges States to do so.",
            "narrative 6 The Third Committee also recommends to the General Assembly the adoption of the following draft decision:",
            "operative [Takes note] The General Assembly takes note of the report of the Special Rapporteur.");
  }

  @Test
  void theReportOfASessionGoesOnBehindItsDecisions() {
    UnDocument read =
        ReadText.document(
            """
            E/2022/28

            Economic and Social Council

            Report of the Commission on Narcotic Drugs on its sixty-fifth session

            1. The following decision was adopted:

            Decision 65/1

            Inclusion of brorphine in Schedule I

            At its 5th meeting, on 16 March 2022, the Commission on Narcotic Drugs decided by 48 votes to none to include brorphine in Schedule I.

            Chapter II

            Strategic management

            2. At its 2nd meeting, on 14 March 2022, the Commission decided to continue its consideration of the item.
            """);
    assertThat(headers(read, Kind.DECISION))
        .extracting(PartHeader::symbol, PartHeader::date)
        .containsExactly(tuple(Symbol.parse("E/2022/28"), Optional.of(LocalDate.of(2022, 3, 16))));
    assertThat(ReadText.lines(read))
        .anyMatch(line -> line.startsWith("operative [Decides] At its 5th meeting"))
        .anyMatch(line -> line.startsWith("narrative 2 At its 2nd meeting"));
  }

  @Test
  void whatAPresidentStatesForTheCouncilIsNoResolution() {
    UnDocument read =
        ReadText.document(
            """
            A/HRC/PRST/45/1

            Human Rights Council

            Agenda item 8

            Statement by the President

            PRST 45/1. Sixtieth anniversary of the Declaration

            At the 38th meeting, held on 6 October 2020, the President of the Human Rights Council made the following statement:

            "The Human Rights Council,

            Recalling the Vienna Declaration,

            1. Reaffirms the importance of cooperation;

            2. Calls upon States to implement the Declaration."
            """);
    assertThat(read.parts())
        .allMatch(part -> part.header().kind() == Kind.PRESIDENTIAL_STATEMENT)
        .allMatch(part -> part.header().status() == Status.NONE);
    assertThat(ReadText.lines(read))
        .contains("operative 1 [Reaffirms] Reaffirms the importance of cooperation;");
  }

  private static List<PartHeader> headers(UnDocument document, Kind kind) {
    return document.parts().stream()
        .map(part -> part.header())
        .filter(header -> header.kind() == kind)
        .toList();
  }
}
