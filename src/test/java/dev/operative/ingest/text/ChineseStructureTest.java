package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Paragraph;
import org.junit.jupiter.api.Test;

/// Chinese texts in the shapes that are not those of today's official files.
class ChineseStructureTest {
  @Test
  void traditionalCharactersAreReadAsTheSimplifiedOnes() {
    assertThat(
            ReadText.lines(
                """
                安全理事會,

                重申其1999年10月19日第1269(1999)號決議,
                又重申斷然譴責恐怖主義攻擊,並表示決心防止一切此種行為,
                根據《聯合國憲章》第七章採取行動,
                1. 決定所有國家應:
                (a) 防止和制止資助恐怖主義行為;
                2. 促請各國緊急合作。
                """))
        .containsExactly(
            "heading 安全理事會,",
            "preambular 1 [Reaffirms] 重申其1999年10月19日第1269(1999)號決議,",
            "preambular 2 [Condemns, Determined] 又重申斷然譴責恐怖主義攻擊,並表示決心防止一切此種行為,",
            "preambular 3 [Acting under Chapter VII] 根據《聯合國憲章》第七章採取行動,",
            "operative 1 [Decides] 決定所有國家應:",
            "operative 1 (a) [Decides] 防止和制止資助恐怖主義行為;",
            "operative 2 [Calls upon] 促請各國緊急合作。");
  }

  @Test
  void whatIsFoundInTraditionalCharactersStandsWhereItIsShown() {
    Paragraph paragraph =
        ReadText.document("安全理事會,\n\n又重申其第1269(1999)號決議,\n\n1. 促請各國合作。\n")
            .paragraphs()
            .skip(1)
            .findFirst()
            .orElseThrow();
    assertThat(paragraph.verbs().getFirst().phrase()).isEqualTo("又重申");
    assertThat(paragraph.citations())
        .singleElement()
        .satisfies(
            citation ->
                assertThat(paragraph.text().substring(citation.start(), citation.end()))
                    .isEqualTo("1269(1999)"));
  }

  @Test
  void numbersInCharactersAndLettersBeforeACommaAreLabels() {
    assertThat(
            ReadText.lines(
                """
                大会，

                注意到秘书长的报告，

                一、决定设立一个委员会，由下列各国组成：

                a、会员国；

                b、观察员国；

                二、促请各国：

                （一）支持调解；

                （二）根据《宪章》行事。
                """))
        .containsExactly(
            "heading 大会，",
            "preambular 1 [Notes] 注意到秘书长的报告，",
            "operative 1 [Decides] 决定设立一个委员会，由下列各国组成：",
            "operative 1 (a) [Decides] 会员国；",
            "operative 1 (b) [Decides] 观察员国；",
            "operative 2 [Calls upon] 促请各国：",
            "operative 2 (一) [Calls upon] 支持调解；",
            "operative 2 (二) [Calls upon] 根据《宪章》行事。");
  }

  @Test
  void aMarkBeforeASlashIsAFootnotes() {
    assertThat(
            ReadText.lines(
                """
                大会,

                又回顾《联合国五十周年纪念宣言》,1/

                深感不安地看到恐怖主义行为,

                1. 谴责恐怖主义;

                1/ 第50/6号决议。
                """))
        .containsExactly(
            "heading 大会,",
            "preambular 1 [Recalls] 又回顾《联合国五十周年纪念宣言》,",
            "preambular 2 [Disturbed] 深感不安地看到恐怖主义行为,",
            "operative 1 [Condemns] 谴责恐怖主义;",
            "footnote 第50/6号决议。");
  }
}
