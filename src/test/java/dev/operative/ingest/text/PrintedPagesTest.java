package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts as converters make them of printed pages.
class PrintedPagesTest {
  @Test
  void marksThatAreSetWithoutAGapAreTakenOutTogether() {
    assertThat(
            ReadText.lines(
                """
                大会，

                    审议了秘书长的报告和行政和预算问题咨询委员会的相关报
                告，1234

                    又审议了内部监督事务厅关于维持和平行动的报告，

                1. 表示注意到这些报告。

                __________________
                1 A/76/597。
                2 A/76/717。
                3 A/76/702。
                4 A/76/760。
                """))
        .startsWith(
            "heading 大会，",
            "preambular 1 [Having considered] 审议了秘书长的报告和行政和预算问题咨询委员会的相关报告，",
            "preambular 2 [Having considered] 又审议了内部监督事务厅关于维持和平行动的报告，");
  }

  @Test
  void aTitleThatHeadsPagesMayBeBrokenElsewhereThanOnTheFirst() {
    assertThat(
            ReadText.lines(
                """
                A/RES/81/914

                Resolution adopted by the General Assembly on 18 December 2026

                81/914. Protection of communities along borders against
                recruitment and of persons who return from zones of conflict

                The General Assembly,

                Recalling its previous resolutions,

                1. Encourages States to train officers of border services:

                (a) To share lessons with neighbouring States;

                2/3                                                  26-25001

                Protection of communities along borders against recruitment and of
                persons who return from zones of conflict
                A/RES/81/914

                (b) To publish figures every year;

                2. Requests the Secretary-General to report to it at its next session.
                """))
        .endsWith(
            "operative 1 (a) [Encourages] To share lessons with neighbouring States;",
            "operative 1 (b) [Encourages] To publish figures every year;",
            "operative 2 [Requests] Requests the Secretary-General to report to it at its next session.");
  }

  @Test
  void aYearAtTheEndOfATitleIsNoPageNumber() {
    assertThat(
            ReadText.lines(
                """
                S/2026/977

                Annex

                Report of the Counter-Terrorism Committee on its activities in
                2025

                1. The present report covers the activities of the Committee.

                7
                """))
        .contains("heading Report of the Counter-Terrorism Committee on its activities in 2025")
        .noneMatch(line -> line.endsWith(" 7"));
  }

  @Test
  void theYearOfAnAdoptionLineMayStandBelowIt() {
    assertThat(
            ReadText.lines(
                """
                United Nations A/RES/81/914

                Resolution adopted by the General Assembly on 18 December
                2026

                [on the report of the Sixth Committee (A/81/518, para. 9)]

                81/914. Protection of communities along borders against the recruitment of persons

                The General Assembly,

                Recalling its resolutions on the protection of communities along borders,

                1. Requests the Secretary-General to report to it on the protection of communities.
                """))
        .contains("front-matter Resolution adopted by the General Assembly on 18 December 2026")
        .noneMatch(line -> line.equals("heading 2026"));
  }

  @Test
  void theMonthOfAnAdoptionLineMayStandBelowItsDay() {
    assertThat(
            ReadText.lines(
                """
                United Nations E/RES/2026/919

                Resolution adopted by the Economic and Social Council on 22
                July 2026

                2026/919. Technical assistance for implementing the conventions on terrorism

                The Economic and Social Council,

                Recalling its resolutions on the protection of communities along borders,

                1. Requests the Secretary-General to report to it on the protection of communities.
                """))
        .contains(
            "front-matter Resolution adopted by the Economic and Social Council on 22 July 2026")
        .doesNotContain("heading July 2026");
  }

  @Test
  void sponsorsOnSeveralIndentedLinesAreOneLine() {
    assertThat(
            ReadText.lines(
                """
                United Nations                                                    A/C.6/81/L.914

                Eighty-first session
                Sixth Committee
                Agenda item 112
                Measures to eliminate international terrorism

                     Albania, Australia, Bosnia and Herzegovina, Canada, Costa Rica, Côte d'Ivoire,
                     Democratic Republic of the Congo, Finland, Iceland, Japan, Norway, Republic of
                     Korea and Switzerland: draft resolution

                     Measures to eliminate international terrorism

                     The General Assembly,

                     Guided by the purposes and principles of the Charter of the United Nations,

                     Convinced of the importance of the consideration of measures to eliminate
                international terrorism by the General Assembly as the universal organ having
                competence to do so,

                     1.   Strongly condemns all acts, methods and practices of terrorism in all its
                forms and manifestations as criminal and unjustifiable, wherever and by whomsoever
                committed;

                     2.   Recommends that the Sixth Committee, at the eighty-second session of the
                General Assembly, establish a working group with a view to finalizing the process on
                the draft comprehensive convention on international terrorism;

                     3.   Decides to include in the provisional agenda of its eighty-second session
                the item entitled "Measures to eliminate international terrorism".
                """))
        .contains(
            "heading Albania, Australia, Bosnia and Herzegovina, Canada, Costa Rica, Côte d'Ivoire, Democratic Republic of the Congo, Finland, Iceland, Japan, Norway, Republic of Korea and Switzerland: draft resolution",
            "preambular 1 [Guided by] Guided by the purposes and principles of the Charter of the United Nations,");
  }

  @Test
  void rowsOfFiguresAreRowsOfATableAndNoHeadings() {
    assertThat(
            ReadText.lines(
                """
                S/2026/977

                Report of the Counter-Terrorism Committee

                1. More assistance was asked for than in the year before:

                Region 2023 2024 2025
                Africa 30 33 41
                Asia             1,020  (19)  24%

                2. The Committee met States in 2023, 2024 and 2025.
                """))
        .endsWith(
            "table Region | 2023 | 2024 | 2025",
            "table Africa | 30 | 33 | 41",
            "table Asia | 1,020 | (19) | 24%",
            "narrative 2 The Committee met States in 2023, 2024 and 2025.");
  }

  @Test
  void notesMayBeginAnewAtTheFootOfEachPage() {
    assertThat(
            ReadText.lines(
                """
                A/RES/81/914

                The General Assembly,

                Recalling the report of the Secretary-General,1

                Recalling also the report of the Office,2

                ______
                1 See A/80/909.
                2 See A/80/911.

                2/3                                                  26-25001

                Welcoming the work of the Centre,1

                1. Requests the Office to share lessons with neighbouring States and
                with

                ______
                1 See A/80/915.

                3/3                                                  26-25001

                communities along borders.
                """))
        .contains(
            "footnote See A/80/909.",
            "footnote See A/80/915.",
            "preambular 3 [Welcomes] Welcoming the work of the Centre,",
            "operative 1 [Requests] Requests the Office to share lessons with neighbouring States and with communities along borders.");
  }

  @Test
  void theNameOfAnOrganInItalicsMayEndOnTheNextLineWithACommaThatIsNot() {
    String opening =
        """
        Decision 7/CMA.9
        Guidance on support
        The Conference of the Parties serving as the meeting of the Parties to the Paris
        Agreement,
        Recalling its previous decisions on the matter, and the reports of its bodies,
        1. Welcomes the work of the experts.
        """;
    List<Line> lines = new ArrayList<>();
    for (String text : opening.lines().toList()) {
      boolean italic = text.startsWith("The Conference");
      lines.add(new Line(lines.size() + 1, text, 0, italic, false, Place.UNKNOWN));
    }

    assertThat(ReadText.lines(ReadText.document(lines)))
        .contains(
            "heading The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,",
            "operative 1 [Welcomes] Welcomes the work of the experts.");
  }

  @Test
  void theHeadOfPagesIsKnownByTheNumberOfAYearlyResolution() {
    assertThat(
            ReadText.lines(
                """
                United Nations          E/RES/2023/24

                Resolution adopted by the Economic and Social Council on 25 July
                2023

                2023/24. Reducing reoffending through rehabilitation and
                reintegration

                The Economic and Social Council,

                Recalling its resolution 77/232, in which it requested the Office to convene a meeting, with
                interpretation in all official languages and with

                2/5    14-77471
                Reducing reoffending through rehabilitation and reintegration    E/RES/2023/24

                written contributions from Member States,

                1. Decides to act.
                """))
        .contains(
            "preambular 1 [Recalls] Recalling its resolution 77/232, in which it requested the Office to convene a meeting, with interpretation in all official languages and with written contributions from Member States,")
        .noneMatch(line -> line.contains("Reducing") && line.contains("E/RES"));
  }

  @Test
  void aTitleMayGoOnWithANumberInTheHeadOfPages() {
    assertThat(
            ReadText.lines(
                """
                United Nations          A/RES/76/85

                76/85. Information from Territories transmitted under Article
                73 e of the Charter of the United Nations

                The General Assembly,

                1. Requests information;

                2

                Information from Territories transmitted under Article    A/RES/76/85
                73 e of the Charter of the United Nations

                2. Requests more.
                """))
        .containsSubsequence(
            "operative 1 [Requests] Requests information;", "operative 2 [Requests] Requests more.")
        .hasSize(5);
  }

  @Test
  void theNameOfACouncilResolutionBelowItsSymbolIsAHeadOfPages() {
    assertThat(
            ReadText.lines(
                """
                联合国          S/RES/2543 (2020)

                第2543(2020)号决议

                安全理事会，

                表示深为关切阿富汗境内持续的严重暴力，

                *2092495*    请回收

                S/RES/2543 (2020)
                第2543(2020)号决议

                还表示深为关切恐怖主义构成的威胁，

                1. 决定采取行动。
                """))
        .filteredOn(line -> line.contains("第2543"))
        .hasSize(1);
  }

  @Test
  void headingsListsAndNumbersInBracketsAreToldFromTheLinesAroundThem() {
    assertThat(
            ReadText.lines(
                """
                The Security Council,
                    Recalling its resolution 1333 (2000) on the measures that were imposed in
                order to counter the threat to international peace and security,
                    Noting the report of the Committee on the measures and the list that the
                Committee keeps of individuals and entities,
                    Acting under Chapter VII of the Charter of the United Nations,
                Measures
                    1.  Decides that the mandate of the Mission shall be the following, as the
                Secretary-General recommended in his report (Sect.
                14), in his letter, and in accordance with the programme budget, paragraph
                8 of its resolution:
                        (a) Protection of civilians
                            (i) To protect civilians under threat of physical violence, within its
                capacities and areas of deployment;
                            (ii) To protect the personnel of the United Nations, its installations
                and its equipment;
                Review
                    2.  Decides to review the mandate in twelve months from the adoption of this
                resolution.
                """))
        .containsSubsequence(
            "preambular 3 [Acting under Chapter VII] Acting under Chapter VII of the Charter of the United Nations,",
            "heading Measures",
            "operative 1 (a) [Decides] Protection of civilians",
            "operative 1 (a) (i) [Decides] To protect civilians under threat of physical violence, within its capacities and areas of deployment;",
            "heading Review",
            "operative 2 [Decides] Decides to review the mandate in twelve months from the adoption of this resolution.")
        .anyMatch(
            line ->
                line.endsWith(
                    "(Sect. 14), in his letter, and in accordance with the programme budget, paragraph 8 of its resolution:"));
  }

  @Test
  void aParagraphGoesOnOverAPageThoughALineBeginsWithAVerb() {
    assertThat(
            ReadText.lines(
                """
                大会，
                    回顾其以往关于加紧努力防止和消除一切形式暴力侵害妇女和女童行为的各项决议，
                特别是第73/148号决议，
                    欢迎各国为消除一切形式暴力侵害妇女和女童行为而作出的努力，并鼓励各国继续
                作出这些努力，
                    深为关切全世界存在各种不同形式和表现的暴力侵害妇女和女童行为，这反映出强
                2/6    13-53523

                化陈规定型观念和性别不平等的歧视性规则以及相关的有罪不罚和缺乏问责现象，还要
                重申需要加紧努力在全世界所有区域防止和消除一切形式的暴力行为，再次强调这种暴
                力行为侵犯妇女的人权，
                    认识到妇女贫困和缺乏权能使她们更容易遭受暴力行为，而且使她们不能充分享受教
                育的好处，
                    1. 促请各国采取行动。
                """))
        .filteredOn(line -> line.startsWith("preambular"))
        .hasSize(4);
  }

  @Test
  void aResolutionOfOneParagraphEndsBeforeItsAnnex() {
    assertThat(
            ReadText.lines(
                """
                大会，

                核可高级别政治论坛通过的政治宣言，该宣言载于本决议附件。

                第15次全体会议 2019年10月15日

                附件 政治宣言

                1. 我们，各国国家元首，举行首脑会议。
                """))
        .containsExactly(
            "heading 大会，",
            "operative [Approves] 核可高级别政治论坛通过的政治宣言，该宣言载于本决议附件。",
            "front-matter 第15次全体会议 2019年10月15日",
            "heading 附件 政治宣言",
            "narrative 1 我们，各国国家元首，举行首脑会议。");
  }

  @Test
  void starsBetweenTwoTextsAreDrawnAndNotWritten() {
    assertThat(
            ReadText.lines(
                """
                Press Statement by Security Council President on recent terrorist attacks

                Members of the Security Council strongly condemned recent terrorist attacks.

                * *** *

                For information media. Not an official record.
                """))
        .noneMatch(line -> line.startsWith("footnote"))
        .noneMatch(line -> line.contains("*"));
  }

  @Test
  void aListThatWasToGoOnEndsWithTheNextNumber() {
    assertThat(
            ReadText.lines(
                """
                The Security Council,

                    13. Encourages the Federal Government of Somalia, and

                        (d)  urges the FGS to accelerate the implementation of the Joint Communiqué;

                        (e)  commends the FGS for its commitment to fulfilling its reporting obligations
                    under human rights treaty bodies; and

                    15. Requests the United Nations to consider the adverse implications of climate change;
                """))
        .contains(
            "operative 15 [Requests] Requests the United Nations to consider the adverse implications of climate change;");
  }

  @Test
  void headingsOfTwoLinesStandAboveTheNextNumberWithoutAGap() {
    assertThat(
            ReadText.lines(
                """
                The Economic and Social Council,

                    3.  Welcomes the contribution of the Committee to the high-level
                political forum, and reaffirms that the principle of leaving no
                one behind should be a core principle of public administration;
                Transforming institutions and governance to build forward better
                towards 2030
                    4.  Recognizes the relevance of whole-of-government and whole-of-
                society approaches to sustainable development;
                """))
        .containsSubsequence(
            "heading Transforming institutions and governance to build forward better towards 2030",
            "operative 4 [Recognizes] Recognizes the relevance of whole-of-government and whole-of-society approaches to sustainable development;");
  }

  @Test
  void aHeadingMayFillItsLineAboveTheNextNumber() {
    assertThat(
            ReadText.lines(
                """
                The General Assembly,

                    14.  Takes note of the report of the Secretary-General on the
                budget performance of the Force for the period from 1 July 2020;
                Budget estimates for the period from 1 July 2022 to 30 June 2023
                    15.  Decides to appropriate to the special account for the
                United Nations Interim Security Force for Abyei the amount of
                280,323,100 dollars;
                """))
        .containsSubsequence(
            "heading Budget estimates for the period from 1 July 2022 to 30 June 2023",
            "operative 15 [Decides] Decides to appropriate to the special account for the United Nations Interim Security Force for Abyei the amount of 280,323,100 dollars;");
  }

  @Test
  void romanItemsInsideASentenceAreNoParagraphs() {
    assertThat(
            ReadText.lines(
                """
                The Security Council,

                    14.  Authorizes the Secretary-General to take the necessary steps in order to
                ensure inter-mission cooperation, subject to the following conditions: (i) the Council’s
                information and approval, including on the scope and duration of the transfer,
                (ii) the agreement of the troop-contributing countries and (iii) the security situation;

                    15.  Decides to remain seized of the matter.
                """))
        .anyMatch(line -> line.startsWith("operative 14 ") && line.contains("transfer, (ii) the"));
  }

  @Test
  void anIntroductionOfOneOfSeveralResolutionsIsNoDebate() {
    assertThat(
            ReadText.lines(
                """
                United Nations          A/RES/78/80 A-B

                78/80. Questions relating to information

                A Information in the service of humanity

                The General Assembly,

                Taking note of the report of the Committee on Information,

                Urges all countries to cooperate.

                45th plenary meeting 7 December 2023

                B United Nations global communications policies and activities

                The General Assembly,

                Emphasizing that the Committee on Information is its main subsidiary body,

                I

                Introduction

                1. Requests the Secretary-General to continue to implement the recommendations;
                """))
        .containsSubsequence(
            "heading Introduction",
            "operative 1 [Requests] Requests the Secretary-General to continue to implement the recommendations;");
  }
}
