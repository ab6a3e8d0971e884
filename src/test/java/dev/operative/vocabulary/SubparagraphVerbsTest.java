package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.VerbUse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chapeaux and sub-paragraphs of S/RES/1373 (2001), A/RES/76/172, E/RES/2022/15, A/RES/78/265, S/RES/2592 (2021),
/// S/RES/2805 (2025) and others, shortened.
class SubparagraphVerbsTest {
  private final Vocabulary vocabulary = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the sentence is open: what follows is what someone is to do
        "Decides that all States shall:|Prevent and suppress the financing of terrorist acts;|",
        "Calls upon all States to foster tolerance by:|Encouraging the efforts of leaders and recognizing the role of women;|",
        "Encourages all States:|In accordance with their national law, to protect victims;|",
        "Decides that the Office shall:|Note the importance of treating children as victims, and urge the Government to act;|",
        "Decides that all States shall:|Recognize the right to health;|",
        // but the ending shows that the organ speaks
        "Requests the following reports:|Requests the Secretary-General to report every six months;|Requests",
        "Calls upon the entities to act, and in this regard:|Re-emphasizes that development is a goal in itself;|Emphasizes",
        // nobody is called upon to urge himself
        "Calls upon Member States to counter narratives, through:|Urging Member States to support women;|Urges",
        "Calls upon the Secretary-General to act, through:|Urging Member States to support women;|",
        // where a chapeau addresses nobody, the organ itself requests
        "Reaffirms the need to strengthen its fulfilment by:|Requesting the Secretary-General to report;|Requests",
        "Reaffirms the need to strengthen its fulfilment by:|Taking note of the report;|Takes note",
        "Reaffirms the need to strengthen its fulfilment by:|Supporting the mission;|",
        "Decides in that regard to:|encourage the pursuit of the dialogue;|Encourages",
        // the sentence is complete
        "Recalls its decision, and in that regard:|Bearing in mind the Charter, invites Member States to comment;|Bears in mind;Invites",
        "Expresses concern at the attacks, and emphasizes the importance of expression;|calls upon the parties to cooperate;|Calls upon",
      })
  void hearsTheOrganInEnglish(String chapeau, String text, String expected) {
    assertOwn(chapeau, text, Language.ENGLISH, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "决定所有国家应：|防止和制止资助恐怖主义行为；|",
        "促请各国：|鼓励对话，支持妇女，并确认她们的作用；|",
        "请秘书长：|鼓励会员国采取行动；|",
        "敦促各国采取措施，包括为此：|建立数据库；|",
        "决定稳定团的任务包括：|支持安全部门改革；|",
        // prepositions are no verbs, wherever they stand
        "强调合作的重要性，在这方面：|根据《宪章》，鼓励会员国采取行动；|Encourages",
        // the sentence is complete
        "强调必须保护处境脆弱者，并在这方面：|表示关切这些犯罪；|Expresses concern",
        "重申各国有义务保护移民，并因此：|促请所有国家尊重移民的人权，并敦促各国合作；|Calls upon;Urges",
        "表示关切这些攻击，强调保护表达自由权的重要性；|促请联邦政府执行《公约》；|Calls upon",
        "再次请会员国向专家小组提供信息；|鼓励专家小组与监测部密切协调；|Encourages",
        // behind a verb that addresses someone, 为此 may begin what that one is to do
        "促请联合国各组织审查方法，为此：|鼓励会员国收集数据；|Encourages",
        "促请联合国各组织审查方法，因此：|赞赏地注意到伙伴关系的工作；|Notes with appreciation",
        "鼓励所有会员国弥合数字鸿沟，为此：|鼓励开展研究；|",
        "鼓励会员国制定战略，为此：|建立妇女人员数据库；|",
        "重申需要通过以下方式加强任务的履行：|请秘书长提出报告；|Requests",
        "重申其各项决定，但以下除外：|回顾第28段，并注意到公报；|Recalls;Notes",
        "重申《公约》第四条，缔约国承诺除其他事项外：|应宣告此等组织为非法，并确认参加为犯罪行为；|",
        "決定所有國家應：|支持受害者；|",
      })
  void hearsTheOrganInChinese(String chapeau, String text, String expected) {
    assertOwn(chapeau, text, Language.CHINESE, expected);
  }

  private void assertOwn(String chapeau, String text, Language language, String expected) {
    List<VerbUse> found = vocabulary.findVerbs(text, language, Section.OPERATIVE);
    assertThat(
            vocabulary.ownVerbs(
                text, language, found, paragraph("A.en.op.1", language, chapeau, List.of())))
        .extracting(VerbUse::verb)
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void aFinishedItemThatOnlyInheritsLeavesTheSentenceOpen() {
    VerbUse inherited =
        vocabulary
            .findVerbs("决定稳定团的任务包括：", Language.CHINESE, Section.OPERATIVE)
            .getFirst()
            .asInherited();
    Paragraph item = paragraph("A.zh.op.1.a", Language.CHINESE, "协助保护平民；", List.of(inherited));
    String text = "支持联合公报；";
    List<VerbUse> found = vocabulary.findVerbs(text, Language.CHINESE, Section.OPERATIVE);
    assertThat(found).isNotEmpty();
    assertThat(vocabulary.ownVerbs(text, Language.CHINESE, found, item)).isEmpty();
  }

  private Paragraph paragraph(String id, Language language, String text, List<VerbUse> inherited) {
    List<VerbUse> verbs =
        inherited.isEmpty() ? vocabulary.findVerbs(text, language, Section.OPERATIVE) : inherited;
    return new Paragraph(
        ParagraphId.parse(id).orElseThrow(),
        Section.OPERATIVE,
        "1",
        language,
        List.of(),
        text,
        verbs,
        vocabulary.findAddressees(text, language, verbs),
        List.of(),
        List.of(),
        Optional.empty(),
        new SourceLocation("file", 1, 1));
  }
}
