package dev.operative.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTest {
  private static List<String> cut(String text) {
    return Clause.of(text).stream().map(clause -> clause.in(text).strip()).toList();
  }

  @Test
  void cutsAtSemicolonsAndStops() {
    assertThat(
            cut(
                "Urges States to expedite exchange of operational information; also urges them to report to the Committee."
                    + " It further decides to remain seized of the matter."))
        .containsExactly(
            "Urges States to expedite exchange of operational information;",
            "also urges them to report to the Committee.",
            "It further decides to remain seized of the matter.");
  }

  @Test
  void cutsLongOnesAtCommas() {
    assertThat(
            cut(
                "Calls upon Member States to develop and implement comprehensive and tailored prosecution, rehabilitation, and"
                    + " reintegration strategies and protocols, in accordance with their obligations under international law,"
                    + " including with respect to foreign terrorist fighters"))
        .containsExactly(
            "Calls upon Member States to develop and implement comprehensive and tailored prosecution,",
            "rehabilitation, and reintegration strategies and protocols,",
            "in accordance with their obligations under international law,",
            "including with respect to foreign terrorist fighters");
  }

  @Test
  void leavesNumbersSymbolsAndShortTextsWhole() {
    assertThat(cut("Recalls S/RES/2396 (2017), para. 4; and notes 1,267 entries")).hasSize(1);
    assertThat(cut("")).containsExactly("");
  }

  @Test
  void cutsChinese() {
    assertThat(cut("敦促各国加快交流关于恐怖分子行动和流动的业务信息；又促请各国向反恐怖主义委员会提出报告并加强合作。"))
        .containsExactly("敦促各国加快交流关于恐怖分子行动和流动的业务信息；", "又促请各国向反恐怖主义委员会提出报告并加强合作。");
  }

  @Test
  void isMarkedWithoutTheSpacesAroundIt() {
    String text = "Decides this;  and that ";
    assertThat(new Clause(13, 24).stripped(text).in(text)).isEqualTo("and that");
    assertThat(new Clause(13, 15).stripped(text).in(text)).isEmpty();
  }

  @Test
  void leavesNoGap() {
    String text =
        "Decides that all States shall prevent and suppress the financing of terrorist acts; criminalize the wilful provision of"
            + " funds; and freeze funds: all of them, without delay, and wherever they are found.";
    assertThat(String.join("", Clause.of(text).stream().map(c -> c.in(text)).toList()))
        .isEqualTo(text);
  }
}
