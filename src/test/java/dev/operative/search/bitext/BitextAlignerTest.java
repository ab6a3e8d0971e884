package dev.operative.search.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.work.Doubt;
import dev.operative.search.works.Bead;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BitextAlignerTest {
  private static final BitextAligner ALIGNER =
      new BitextAligner(new TermConcepts(ComposedVersion.VOCABULARY));

  private static final String[] ENGLISH = {
    "h.1 The General Assembly,",
    "pp.1 Recalling its resolution 66/10 of 18 November 2011 on the United Nations Counter-Terrorism Centre,",
    "pp.2 Reaffirming that terrorism in all its forms and manifestations constitutes one of the most serious threats to international peace and security,",
    "pp.3 Recalling Security Council resolution 2532 (2020) of 1 July 2020, in which the Council called for a cessation of hostilities,",
    "pp.4 Expressing concern over the financing of terrorism, including through kidnapping for ransom,",
    "pp.5 Expressing deep concern that foreign terrorist fighters travel to other States,",
    "pp.6 Recognizing the role of civil society and of women and youth in preventing violent extremism,",
    "op.1 Urges Member States to prevent the movement of terrorists by effective border controls;",
    "op.2 Requests the Secretary-General to submit a report at its seventy-seventh session, and by 30 June 2022;",
    "op.3 Decides to remain seized of the matter."
  };

  private static final String[] CHINESE = {
    "h.1 大会，",
    "pp.1 回顾其2011年11月18日关于联合国反恐中心的第66/10号决议，",
    "pp.2 重申一切形式和表现的恐怖主义是对国际和平与安全的最严重威胁之一，",
    "pp.3 回顾安全理事会2020年7月1日第2532(2020)号决议，其中安理会呼吁停止敌对行动，",
    "pp.4 表示关切资助恐怖主义行为，包括通过绑架勒索赎金，",
    "pp.5 表示深为关切外国恐怖主义作战人员前往其他国家，",
    "pp.6 确认民间社会以及妇女和青年在防止暴力极端主义方面的作用，",
    "op.1 敦促会员国通过有效的边境管制防止恐怖分子的流动；",
    "op.2 请秘书长在2022年6月30日之前向第七十七届会议提交报告；",
    "op.3 决定继续处理此案。"
  };

  @Test
  void joinsByPlaceWhatNothingContradicts() {
    List<Bead> beads = align(ENGLISH, CHINESE);
    assertThat(rows(beads))
        .containsExactlyInAnyOrder(
            "h.1 = h.1",
            "pp.1 = pp.1",
            "pp.2 = pp.2",
            "pp.3 = pp.3",
            "pp.4 = pp.4",
            "pp.5 = pp.5",
            "pp.6 = pp.6",
            "op.1 = op.1",
            "op.2 = op.2",
            "op.3 = op.3");
    assertThat(beads).noneMatch(AlignmentFigures::isDoubtful);
  }

  @Test
  void findsTheParagraphThatOneVersionLacks() {
    List<Bead> beads =
        align(
            ENGLISH,
            CHINESE[0],
            CHINESE[1],
            CHINESE[2],
            at("pp.3", CHINESE[4]),
            at("pp.4", CHINESE[5]),
            at("pp.5", CHINESE[6]),
            CHINESE[7],
            CHINESE[8],
            CHINESE[9]);
    assertThat(rows(beads))
        .containsExactlyInAnyOrder(
            "h.1 = h.1",
            "pp.1 = pp.1",
            "pp.2 = pp.2",
            "pp.3 =",
            "pp.4 = pp.3",
            "pp.5 = pp.4",
            "pp.6 = pp.5",
            "op.1 = op.1",
            "op.2 = op.2",
            "op.3 = op.3");
  }

  /// The counts agree, since each version lacks one paragraph, but the numbers between the two are off by one.
  @Test
  void contentOutweighsNumbersThatItContradicts() {
    List<Bead> beads =
        align(
            new String[] {
              ENGLISH[0],
              ENGLISH[1],
              ENGLISH[2],
              ENGLISH[3],
              ENGLISH[4],
              ENGLISH[5],
              ENGLISH[7],
              ENGLISH[8],
              ENGLISH[9]
            },
            CHINESE[0],
            CHINESE[1],
            at("pp.2", CHINESE[3]),
            at("pp.3", CHINESE[4]),
            at("pp.4", CHINESE[5]),
            at("pp.5", CHINESE[6]),
            CHINESE[7],
            CHINESE[8],
            CHINESE[9]);
    assertThat(rows(beads))
        .containsExactlyInAnyOrder(
            "h.1 = h.1",
            "pp.1 = pp.1",
            "pp.2 =",
            "pp.3 = pp.2",
            "pp.4 = pp.3",
            "pp.5 = pp.4",
            "= pp.5",
            "op.1 = op.1",
            "op.2 = op.2",
            "op.3 = op.3");
  }

  @Test
  void oneParagraphThatIsTwoInTheOtherVersionIsOneBead() {
    List<Bead> beads =
        align(
            ENGLISH,
            CHINESE[0],
            CHINESE[1],
            CHINESE[2],
            CHINESE[3],
            CHINESE[4],
            CHINESE[5],
            CHINESE[6],
            CHINESE[7],
            "op.2 请秘书长在2022年6月30日",
            "op.2_2 之前向第七十七届会议提交报告；",
            CHINESE[9]);
    assertThat(rows(beads)).contains("op.1 = op.1", "op.2 = op.2 + op.2_2", "op.3 = op.3");
    assertThat(beads).filteredOn(bead -> bead.right().size() > 1).hasSize(1);
  }

  @Test
  void aNumberAndItsHeadingAreOneBeadWithTheHeadingThatHasBoth() {
    List<Bead> beads =
        align(
            new String[] {
              ENGLISH[0],
              "h.2 II",
              "h.3 Technical assistance and capacity-building",
              ENGLISH[7],
              ENGLISH[8],
              ENGLISH[9]
            },
            CHINESE[0],
            "h.2 二 技术援助和能力建设",
            CHINESE[7],
            CHINESE[8],
            CHINESE[9]);
    assertThat(rows(beads)).contains("h.1 = h.1", "h.2 + h.3 = h.2", "op.1 = op.1");
  }

  @Test
  void sectionsNeedNotAgree() {
    List<Bead> beads =
        align(
            ENGLISH,
            CHINESE[0],
            CHINESE[1],
            CHINESE[2],
            CHINESE[3],
            CHINESE[4],
            CHINESE[5],
            CHINESE[6],
            at("pp.7", CHINESE[7]),
            at("pp.8", CHINESE[8]),
            CHINESE[9]);
    assertThat(rows(beads))
        .contains("pp.6 = pp.6", "op.1 = pp.7", "op.2 = pp.8", "op.3 = op.3")
        .hasSize(10);
  }

  /// Where words stand in another order, so do their notes.
  @Test
  void notesMayHaveChangedPlaces() {
    List<Bead> beads =
        align(
            new String[] {
              ENGLISH[1],
              "fn.1 A/74/188.",
              "fn.2 See Official Records of the General Assembly, Seventy-fourth Session, Supplement No. 53 (A/74/53), chap. IV.",
              "fn.3 United Nations, Treaty Series, vol. 2101, No. 36508.",
              ENGLISH[2]
            },
            CHINESE[1],
            "fn.1 见《大会正式记录，第七十四届会议，补编第53号》(A/74/53)，第四章。",
            "fn.2 A/74/188。",
            CHINESE[2],
            "fn.3 联合国，《条约汇编》，第2101卷，第36508号。");
    assertThat(rows(beads))
        .containsExactlyInAnyOrder(
            "pp.1 = pp.1", "fn.1 = fn.2", "fn.2 = fn.1", "fn.3 = fn.3", "pp.2 = pp.2");
    assertThat(beads).noneMatch(AlignmentFigures::isDoubtful);
  }

  @Test
  void whatIsLeftOverOnBothSidesIsJoinedWhenItIsPlain() {
    String[] moved = {
      "pp.1 Recalling Security Council resolution 1456 (2003) of 20 January 2003,",
      "op.4 根据安全理事会2003年1月20日第1456(2003)号决议，"
    };
    List<Bead> beads =
        align(
            new String[] {
              moved[0],
              at("pp.2", ENGLISH[1]),
              at("pp.3", ENGLISH[2]),
              at("pp.4", ENGLISH[4]),
              at("pp.5", ENGLISH[5]),
              ENGLISH[7],
              ENGLISH[8],
              ENGLISH[9]
            },
            CHINESE[1],
            CHINESE[2],
            at("pp.3", CHINESE[4]),
            at("pp.4", CHINESE[5]),
            CHINESE[7],
            CHINESE[8],
            CHINESE[9],
            moved[1]);
    assertThat(rows(beads))
        .containsExactlyInAnyOrder(
            "pp.1 = op.4",
            "pp.2 = pp.1",
            "pp.3 = pp.2",
            "pp.4 = pp.3",
            "pp.5 = pp.4",
            "op.1 = op.1",
            "op.2 = op.2",
            "op.3 = op.3");
  }

  @Test
  void aPairThatOnlyItsPlaceJoinsIsDoubtful() {
    List<Bead> beads =
        align(
            ENGLISH,
            CHINESE[0],
            CHINESE[1],
            CHINESE[2],
            "pp.3 又回顾经济及社会理事会2019年4月30日第1456(2003)号决议，",
            CHINESE[4],
            CHINESE[5],
            CHINESE[6],
            CHINESE[7],
            CHINESE[8],
            CHINESE[9]);
    assertThat(beads)
        .filteredOn(bead -> bead.doubts().contains(Doubt.CONTENT_DIFFERS))
        .extracting(BitextAlignerTest::row)
        .containsExactly("pp.3 = pp.3");
  }

  @Test
  void aParagraphWithTwoEqualPartnersIsDoubtful() {
    List<Bead> beads =
        align(
            new String[] {ENGLISH[1], ENGLISH[2], "op.1_2 Takes note of the report;", ENGLISH[9]},
            CHINESE[1],
            CHINESE[2],
            "op.1_1 表示注意到报告；",
            "op.1_2 表示注意到报告；",
            CHINESE[9]);
    assertThat(beads)
        .filteredOn(bead -> bead.doubts().contains(Doubt.CLOSE_ALTERNATIVE))
        .extracting(BitextAlignerTest::row)
        .hasSize(2);
  }

  @Test
  void aVersionWithoutParagraphsLeavesTheOthersAlone() {
    assertThat(align(ENGLISH)).hasSize(ENGLISH.length).noneMatch(AlignmentFigures::isPair);
    assertThat(align(new String[0], CHINESE))
        .hasSize(CHINESE.length)
        .noneMatch(AlignmentFigures::isPair);
    assertThat(align(new String[0])).isEmpty();
  }

  private static List<Bead> align(String[] english, String... chinese) {
    List<Paragraph> left = ComposedVersion.of(Language.ENGLISH, english);
    List<Paragraph> right = ComposedVersion.of(Language.CHINESE, chinese);
    return ALIGNER.align(left, right);
  }

  private static String at(String place, String line) {
    return place + line.substring(line.indexOf(' '));
  }

  private static List<String> rows(List<Bead> beads) {
    return beads.stream().map(BitextAlignerTest::row).toList();
  }

  private static String row(Bead bead) {
    return (places(bead.left()) + " = " + places(bead.right())).strip();
  }

  private static String places(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(each -> each.id().place()).collect(Collectors.joining(" + "));
  }
}
