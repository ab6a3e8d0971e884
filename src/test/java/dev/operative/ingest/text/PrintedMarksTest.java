package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Footnote marks that converters set as plain figures, in texts of real resolutions.
class PrintedMarksTest {
  @Test
  void aMarkMayComeAgainForANoteThatTheTextHasHad() {
    String text =
        """
            大会，

            申明1949年8月12日《关于战时保护平民之日内瓦公约》1适用于包括东耶路撒冷在内的
        巴勒斯坦被占领土，

            申明占领国将其本国部分平民迁移到其占领领土的行为违背《日内瓦第四公约》，1

            回顾2004年7月9日国际法院的咨询意见，2

            1. 重申该公约；

        __________________
            1 联合国，《条约汇编》，第75卷，第973号。
            2 见A/ES-10/273。
        """;

    assertThat(ReadText.lines(text))
        .contains(
            "preambular 2 [Affirms] 申明占领国将其本国部分平民迁移到其占领领土的行为违背《日内瓦第四公约》，",
            "preambular 3 [Recalls] 回顾2004年7月9日国际法院的咨询意见，");
    assertThat(marks(text)).startsWith(List.of(), List.of("1"), List.of("1"), List.of("2"));
  }

  @Test
  void aMarkMayComeAgainBehindAWord() {
    assertThat(
            ReadText.lines(
                """
                    The General Assembly,

                    Affirming that the Geneva Convention relative to the Protection of Civilian Persons,1 is
                applicable to the Occupied Palestinian Territory,

                    Affirming that the transfer by the occupying Power of parts of its own civilian
                population constitutes a breach of the Fourth Geneva Convention,1

                    Recalling the advisory opinion rendered on 9 July 2004,2

                    1. Reaffirms it.

                __________________
                    1 United Nations, Treaty Series, vol. 75, No. 973.
                    2 See A/ES-10/273.
                """))
        .contains("preambular 3 [Recalls] Recalling the advisory opinion rendered on 9 July 2004,")
        .anyMatch(line -> line.endsWith("a breach of the Fourth Geneva Convention,"));
  }

  @Test
  void aNumberThatIsThatOfANoteHidesNoMark() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    回顾大会决定于2020年6月2日至6日在里斯本召开高级别会议，以便支持落实可持续发
                展目标14，8

                    确认《亚的斯亚贝巴行动议程》第64和65段，9

                    欢迎联合国环境规划署联合国环境大会第四届会议与海洋有关的成果，10特别
                是各项决议，11121314

                    1. 重申其各项决议。

                __________________
                    8 见第73/292号决议。
                    9 第69/313号决议，附件。
                    10 UNEP/EA.4/Res.6。
                    11 UNEP/EA.4/Res.11。
                    12 UNEP/EA.4/Res.12。
                    13 UNEP/EA.4/Res.14。
                    14 UNEP/EA.4/Res.21。
                """))
        .contains(
            "preambular 1 [Recalls] 回顾大会决定于2020年6月2日至6日在里斯本召开高级别会议，以便支持落实可持续发展目标14，",
            "preambular 2 [Recognizes] 确认《亚的斯亚贝巴行动议程》第64和65段，",
            "preambular 3 [Welcomes] 欢迎联合国环境规划署联合国环境大会第四届会议与海洋有关的成果，特别是各项决议，");
  }

  @Test
  void aNoteMayBeginWithAYearAndALetterMayBearAMark() {
    assertThat(
            ReadText.lines(
                """
                77/292. 联合国南苏丹特派团经费的筹措

                B1

                    大会，

                    审议了秘书长关于联合国南苏丹特派团经费筹措的报告以及咨询委员会的相关报告，23

                    1. 请秘书长编制今后的拟议预算；

                __________________
                    1 2023年5月31日第77/292号决议成为第77/292 A号决议。
                    2 A/77/627和A/77/752。
                    3 A/77/767/Add.11。
                """))
        .contains(
            "heading B",
            "preambular 1 [Having considered] 审议了秘书长关于联合国南苏丹特派团经费筹措的报告以及咨询委员会的相关报告，",
            "footnote 2023年5月31日第77/292号决议成为第77/292 A号决议。");
  }

  @Test
  void aNumberInGroupsOfThreeIsNoMark() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    注意到全世界艾滋病毒感染者的人数，3 080万人已知道自己的状况，并回顾以往的决议，3

                    1. 重申其承诺；

                __________________
                    3 见第75/284号决议。
                """))
        .contains("preambular 1 [Notes, Recalls] 注意到全世界艾滋病毒感染者的人数，3 080万人已知道自己的状况，并回顾以往的决议，");
  }

  @Test
  void aMarkMayFollowARangeOfYears() {
    String text =
        """
        The General Assembly,

        Recalling the Framework for Communities along Borders 2015–20301 and its guiding principles,

        1. Requests the Secretary-General to report on the years 2015–2030.

        ______
        1 Resolution 81/914, annex.
        """;

    assertThat(ReadText.lines(text))
        .contains(
            "preambular 1 [Recalls] Recalling the Framework for Communities along Borders 2015–2030 and its guiding principles,");
    assertThat(marks(text).get(1)).containsExactly("1");
  }

  @Test
  void aMarkMayStandBetweenTwoTitlesOfAList() {
    String text =
        """
        大会，

        回顾《边境社区宣言》、1《学校宣言》和以往的决议，

        1. 请秘书长就第1、2段提出报告。

        ______
        1 第81/914号决议。
        """;

    assertThat(ReadText.lines(text))
        .contains(
            "preambular 1 [Recalls] 回顾《边境社区宣言》、《学校宣言》和以往的决议，",
            "operative 1 [Requests] 请秘书长就第1、2段提出报告。");
    assertThat(marks(text).get(1)).containsExactly("1");
  }

  private static List<List<String>> marks(String text) {
    return ReadText.document(text).paragraphs().map(Paragraph::footnotes).toList();
  }
}
